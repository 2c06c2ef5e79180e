/**
 * What a format is to a document: how it is told, how documents in it grow, and what reads their items.
 *
 * <p>To add a format, make a package below {@code dev.dateline.formats} with a {@link
 * dev.dateline.formats.document.Format} and the {@link dev.dateline.formats.document.ItemReader} that it gives, and name
 * the format in {@code Formats.standard()}: whatever source the bytes come from, it is read then, and so it is by {@code
 * ./dateline read} and {@code annotate}. What there is to decide:
 *
 * <ul>
 *   <li>{@code recognises}: by the ending of the name, by the media type, or by the first bytes where these tell nothing;
 *   <li>{@code growth}: whether it can be read while it is still written, line by line;
 *   <li>{@code resumption}: replay unless the format knows better, so that a reader need not be able to start in the middle.
 * </ul>
 *
 * <p>A reader pulls bytes as it needs them and holds one item at a time. What is wrong with an item is a {@link
 * dev.dateline.formats.item.RejectedItem} and the next item follows; what is wrong with the bytes as a whole is a {@link
 * dev.dateline.formats.bytes.BrokenDocument}; any other {@link java.io.IOException} comes from below and may pass on another
 * try. The same bytes give the same items however they arrive. Not thread-safe. Depends on no framework.
 */
@NullMarked
package dev.dateline.formats.document;

import org.jspecify.annotations.NullMarked;
