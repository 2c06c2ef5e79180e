/**
 * The authors of pages: from a byline to names.
 *
 * <p>The words for "by" and "and" stand in resources, a line per language. Pure functions; thread-safe.
 */
@NullMarked
package dev.dateline.formats.page.author;

import org.jspecify.annotations.NullMarked;
