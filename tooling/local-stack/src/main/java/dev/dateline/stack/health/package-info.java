/** Asks the services, the broker and the consumer group how they are. */
@NullMarked
package dev.dateline.stack.health;

import org.jspecify.annotations.NullMarked;
