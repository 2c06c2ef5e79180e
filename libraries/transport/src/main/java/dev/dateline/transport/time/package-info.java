/** The clock that waits are timed by. */
@NullMarked
package dev.dateline.transport.time;

import org.jspecify.annotations.NullMarked;
