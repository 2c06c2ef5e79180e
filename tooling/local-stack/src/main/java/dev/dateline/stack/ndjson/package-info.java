/** Lines in, lines out, in parallel and in order: {@code annotate --ndjson} and {@code read --ndjson}. */
@NullMarked
package dev.dateline.stack.ndjson;

import org.jspecify.annotations.NullMarked;
