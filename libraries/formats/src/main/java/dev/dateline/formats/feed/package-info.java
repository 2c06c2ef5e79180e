/**
 * Feeds: RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed 1, CDF, from their bytes to their entries.
 *
 * <p>Lenient in what is read, as the best readers are: {@link dev.dateline.formats.feed.FeedReader} tells a feed or what else the bytes
 * are, never throws, and takes time linear to them. An entry is what its feed says; what of it becomes an article is
 * {@link dev.dateline.formats.feed.EntryArticle}'s part. Vocabulary decides, not the version of the format: each element that means
 * a thing anywhere means it everywhere. Pure functions, safe to be used by many threads.
 */
@NullMarked
package dev.dateline.formats.feed;

import org.jspecify.annotations.NullMarked;
