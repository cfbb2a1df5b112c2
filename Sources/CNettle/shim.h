#pragma once
#include <nettle/sha2.h>

/// The SHA-256 of some bytes, as 32 bytes.
static inline void commitbook_sha256(const uint8_t *bytes, size_t count, uint8_t *digest) {
  struct sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, count, bytes);
  sha256_digest(&context, SHA256_DIGEST_SIZE, digest);
}
