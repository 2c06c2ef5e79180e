/** What operators see: health checks, which ask the parts how they are. */
@NullMarked
package dev.dateline.wire.health;

import org.jspecify.annotations.NullMarked;
