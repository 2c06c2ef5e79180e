/** Contestants that do the same work in turns, on topics of their own on one broker. */
@NullMarked
package dev.dateline.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
