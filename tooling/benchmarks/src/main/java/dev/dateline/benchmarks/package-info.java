/** JMH for the hot paths; each benchmark's Javadoc says what it counts. */
@NullMarked
package dev.dateline.benchmarks;

import org.jspecify.annotations.NullMarked;
