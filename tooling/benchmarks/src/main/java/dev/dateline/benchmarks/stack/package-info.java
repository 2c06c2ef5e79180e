/** The stack as a user runs it, to be measured from outside. */
@NullMarked
package dev.dateline.benchmarks.stack;

import org.jspecify.annotations.NullMarked;
