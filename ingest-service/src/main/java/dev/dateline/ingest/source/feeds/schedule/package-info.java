/**
 * When a feed is visited next: as often as it changes, and never sooner than its server allows. Pure functions of records.
 */
@NullMarked
package dev.dateline.ingest.source.feeds.schedule;

import org.jspecify.annotations.NullMarked;
