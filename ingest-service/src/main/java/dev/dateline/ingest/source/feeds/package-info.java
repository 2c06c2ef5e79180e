/**
 * Feeds that are visited over HTTP, as they change.
 *
 * <p>The flow: {@code list} says which feeds there are, {@code FeedsSource} starts the visits that are due on threads of its own ({@code
 * VisitThreads}), {@code visit} makes one, and {@code schedule} says when the next is due. What may be asked of the web, and when, is
 * {@code dev.dateline.fetch}'s. What a visit found comes with the feed's cursor in one slice, so that an entry that stood in a
 * committed visit is published once. Depends on no framework.
 */
@NullMarked
package dev.dateline.ingest.source.feeds;

import org.jspecify.annotations.NullMarked;
