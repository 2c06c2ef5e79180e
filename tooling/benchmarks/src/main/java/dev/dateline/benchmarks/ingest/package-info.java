/** Ingest's loop against plainer ones around the same reader. */
@NullMarked
package dev.dateline.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
