/** What was measured, for people and as JSON. */
@NullMarked
package dev.dateline.benchmarks.figure;

import org.jspecify.annotations.NullMarked;
