/** What operators see: health checks, which ask the service how its parts are. */
@NullMarked
package dev.dateline.enrich.health;

import org.jspecify.annotations.NullMarked;
