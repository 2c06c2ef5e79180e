/** What operators see: health checks and metrics. */
@NullMarked
package dev.dateline.ingest.health;

import org.jspecify.annotations.NullMarked;
