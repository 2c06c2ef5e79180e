/**
 * Feeds that are served and changed while they are visited, over connections that break, and a record of all that was asked and
 * answered.
 *
 * <p>What stood in a feed at any time is an {@link dev.dateline.torture.feed.Edition}, told by the tag that it was sent with. Safe to be
 * used by many threads.
 */
@NullMarked
package dev.dateline.torture.feed;

import org.jspecify.annotations.NullMarked;
