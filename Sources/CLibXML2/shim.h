#pragma once
// Debian's libxml2 headers pull in ICU's, which clash with Foundation's own copy of ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlregexp.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xmlwriter.h>

// `xmlFree` is a mutable global function pointer, which Swift 6 refuses to read.
static inline void commitbook_xml_free(void *pointer) { xmlFree(pointer); }
