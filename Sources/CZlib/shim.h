#pragma once
#include <zlib.h>

/// Prepares a stream for raw deflate, as zip archives hold it; what zlib answers.
static inline int commitbook_deflate_start(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
