/** What enrich counts and times; told by the work, and asked of nothing. */
@NullMarked
package dev.dateline.enrich.metrics;

import org.jspecify.annotations.NullMarked;
