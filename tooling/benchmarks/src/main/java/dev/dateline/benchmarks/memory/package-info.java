/** How much memory the packaged services take while much more than that passes through them. */
@NullMarked
package dev.dateline.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
