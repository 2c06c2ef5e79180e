/**
 * Sitemaps: lists of pages in XML or plain text, news sitemaps among them, and indexes of such lists.
 *
 * <p>As lenient as the feeds; linear, bounded, never throws. Pure functions.
 */
@NullMarked
package dev.dateline.formats.sitemap;

import org.jspecify.annotations.NullMarked;
