/** The commands of {@code ./dateline}: arguments in, one clear line where something is wrong. */
@NullMarked
package dev.dateline.stack.cli;

import org.jspecify.annotations.NullMarked;
