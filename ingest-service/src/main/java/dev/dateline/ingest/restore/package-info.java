/** Reads back, at start, what ingest committed before: positions, versions, and who owns the sources. */
@NullMarked
package dev.dateline.ingest.restore;

import org.jspecify.annotations.NullMarked;
