/** From a line appended to a watched document to a consumer of enriched articles. */
@NullMarked
package dev.dateline.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
