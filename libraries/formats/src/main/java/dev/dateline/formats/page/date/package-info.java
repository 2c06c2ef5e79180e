/**
 * The dates of pages: from a text to a publication date.
 *
 * <p>{@link dev.dateline.formats.page.date.PageDates} is the only way in, so that another parser can take its place.
 * Pure functions, no clock; thread-safe. What is no date is an empty result.
 */
@NullMarked
package dev.dateline.formats.page.date;

import org.jspecify.annotations.NullMarked;
