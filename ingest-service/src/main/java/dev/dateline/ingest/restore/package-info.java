/** Reads back what was committed before of the shares that this instance is given: positions and versions. */
@NullMarked
package dev.dateline.ingest.restore;

import org.jspecify.annotations.NullMarked;
