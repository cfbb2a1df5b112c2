# make demo    build the program and the Northwind sample; says what to open
# make test    install the oracles, lint, build, and run every test
# make check   lint only
# make fuzz    feed mutated files to what reads files, FUZZ_SECONDS=600 for each of them
# make clean   remove what was built
#
# Needed beforehand: Swift 6.3, git, make, and root or sudo for what is installed (Debian's apt, or
# Homebrew on macOS).

SHELL := /bin/bash
.NOTPARALLEL:
.PHONY: demo test check fuzz clean

SCENARIO := scenarios/northwind/scenario.yaml
OUT := out

demo:
	scripts/install-libraries
	swift build -c release --product commitbook
	.build/release/commitbook build $(SCENARIO) -o $(OUT)
	@printf '\nOpen these:\n' && printf '  %s\n' $(OUT)/*.xlsx $(OUT)/*.md

# Release, because the paths and the oracles dominate the time; testability is off there by default.
test:
	scripts/install-libraries
	scripts/install-oracles
	$(MAKE) --no-print-directory check
	swift test -c release -Xswiftc -enable-testing

check:
	swift format lint --strict -r Sources Tests Package.swift

fuzz:
	scripts/install-libraries
	scripts/fuzz

clean:
	rm -rf .build $(OUT)
