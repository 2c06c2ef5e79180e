/**
 * The feed of an address: {@link dev.dateline.fetch.feed.Feeds} fetches it, and where a page or a sitemap stands there, what has the
 * same to tell.
 *
 * <p>Every address that a document names is asked for through the same client, so that none passes by the guard. Bounded in
 * requests. Safe to be used by many threads, which it blocks.
 */
@NullMarked
package dev.dateline.fetch.feed;

import org.jspecify.annotations.NullMarked;
