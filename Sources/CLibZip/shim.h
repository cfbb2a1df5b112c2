#pragma once
#include <stdlib.h>
#include <string.h>
#include <zip.h>

/// A source with its own copy of some bytes, which the archive frees; NULL when memory runs out.
///
/// An archive reads its sources only when it is closed.
static inline zip_source_t *commitbook_zip_source_copy(
    zip_t *archive, const void *bytes, zip_uint64_t count) {
  void *copy = malloc(count > 0 ? count : 1);
  if (copy == NULL) return NULL;
  if (count > 0) memcpy(copy, bytes, count);
  zip_source_t *source = zip_source_buffer(archive, copy, count, 1);
  if (source == NULL) free(copy);
  return source;
}

/// A source with its own copy of some bytes, for reading an archive; NULL when memory runs out.
static inline zip_source_t *commitbook_zip_source_reading(
    const void *bytes, zip_uint64_t count, zip_error_t *error) {
  void *copy = malloc(count > 0 ? count : 1);
  if (copy == NULL) return NULL;
  if (count > 0) memcpy(copy, bytes, count);
  zip_source_t *source = zip_source_buffer_create(copy, count, 1, error);
  if (source == NULL) free(copy);
  return source;
}
