/**
 * Text out of HTML: what a reader would see, in paragraphs parted by an empty line.
 *
 * <p>Linear in the length of the markup, without a tree for HTML. Not thread-safe.
 */
@NullMarked
package dev.dateline.formats.html;

import org.jspecify.annotations.NullMarked;
