/**
 * The first stage of a page: from bytes to text.
 *
 * <p>Pure functions; thread-safe. Never fails: a byte that the encoding does not know becomes U+FFFD.
 */
@NullMarked
package dev.dateline.formats.page.decode;

import org.jspecify.annotations.NullMarked;
