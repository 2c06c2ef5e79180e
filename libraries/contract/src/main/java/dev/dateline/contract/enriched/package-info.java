/**
 * What enrich adds to an article: entities, dates, its dateline and who made the annotations.
 *
 * <p>Every annotation carries its slice of the text and its place in it twice: in Unicode code points and in UTF-16
 * units, end exclusive. Immutable values, safe to share between threads.
 */
@NullMarked
package dev.dateline.contract.enriched;

import org.jspecify.annotations.NullMarked;
