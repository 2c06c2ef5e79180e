/** NDJSON: an article a line, plain or as ninjs 1 to 3. */
@NullMarked
package dev.dateline.formats.json;

import org.jspecify.annotations.NullMarked;
