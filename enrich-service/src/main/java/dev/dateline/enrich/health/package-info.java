/** What operators see: health checks and metrics. */
@NullMarked
package dev.dateline.enrich.health;

import org.jspecify.annotations.NullMarked;
