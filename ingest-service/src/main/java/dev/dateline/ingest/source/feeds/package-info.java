/**
 * Feeds that are visited over HTTP, as they change.
 *
 * <p>The flow: {@code list} says which feeds there are, {@code FeedsSource} starts the visits that are due on threads of its own ({@code
 * VisitThreads}), {@code visit} makes one, with {@code http} (what may be asked), {@code pace} (when a host may be), {@code robots} (which
 * pages) and {@code schedule} (when it is visited next). What a visit found comes with the feed's cursor in one slice, so that an entry
 * that stood in a committed visit is published once. Depends on no framework.
 */
@NullMarked
package dev.dateline.ingest.source.feeds;

import org.jspecify.annotations.NullMarked;
