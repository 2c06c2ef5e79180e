/** Starts the broker and the services, starts them again when they fail, and remembers what runs in the data folder. */
@NullMarked
package dev.dateline.stack.process;

import org.jspecify.annotations.NullMarked;
