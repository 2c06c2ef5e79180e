/** The commands of {@code ./dateline bench}. */
@NullMarked
package dev.dateline.benchmarks.cli;

import org.jspecify.annotations.NullMarked;
