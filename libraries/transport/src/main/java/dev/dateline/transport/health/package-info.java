/** The health checks that services share; each service says by annotations of its own when they are asked. */
@NullMarked
package dev.dateline.transport.health;

import org.jspecify.annotations.NullMarked;
