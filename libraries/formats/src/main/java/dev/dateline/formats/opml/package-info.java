/**
 * OPML: lists of feeds in folders.
 *
 * <p>As lenient as the feeds; linear, bounded, never throws. What an address may be is told here, whether it may be visited is not.
 * Pure functions.
 */
@NullMarked
package dev.dateline.formats.opml;

import org.jspecify.annotations.NullMarked;
