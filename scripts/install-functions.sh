# shellcheck shell=bash
# Shared by install-libraries and install-oracles: finding what is missing and installing it with
# the system's own package manager, Debian's or Homebrew.

# Print a sentence for the person at the keyboard.
say() {
  printf '%s\n' "$*" >&2
}

# Whether a command can be run.
has() {
  command -v "$1" >/dev/null 2>&1
}

# Stop, saying where to get it, unless a command can be run.
require_command() {
  has "$1" || {
    say "$1 is needed and was not found. $2"
    exit 1
  }
}

# Run a command as root, through sudo when we are somebody else.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Those of the given Debian packages that are not installed.
missing_debian_packages() {
  local package
  for package in "$@"; do
    dpkg-query --show --showformat '${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' ||
      printf '%s ' "$package"
  done
}

# Install Debian packages. The package lists are fetched only when those at hand do not suffice, as
# on a new machine.
apt_install() {
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet
    --no-install-recommends -o Dpkg::Use-Pty=0 "$@")
  if [ "$(id -u)" -ne 0 ] && ! has sudo; then
    say "Installing needs root or sudo, and neither is at hand."
    return 1
  fi
  say "Installing $* ..."
  as_root "${install[@]}" >/dev/null 2>&1 ||
    { as_root apt-get update --quiet >/dev/null && as_root "${install[@]}" >/dev/null; }
}
