/** What the wire counts; told by the indexing, and asked of nothing. */
@NullMarked
package dev.dateline.wire.metrics;

import org.jspecify.annotations.NullMarked;
