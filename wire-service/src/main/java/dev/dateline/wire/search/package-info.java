/**
 * Answers queries from the index: articles page by page, names counted, the diary.
 *
 * <p>Every answer is bounded in articles and in time, and says where it is not whole. Knows no framework; for any thread.
 */
@NullMarked
package dev.dateline.wire.search;

import org.jspecify.annotations.NullMarked;
