/**
 * A visit to a feed: {@link dev.dateline.ingest.source.feeds.visit.Visitor} fetches it, finds what is new in it, fetches the pages of entries
 * that hold a summary, and says how far the feed is read then.
 *
 * <p>What it finds follows from the feed's cursor and the answers alone. What can't be had now is left out of the cursor, so that
 * the next visit finds it new again. It blocks the thread that calls it; many may.
 */
@NullMarked
package dev.dateline.ingest.source.feeds.visit;

import org.jspecify.annotations.NullMarked;
