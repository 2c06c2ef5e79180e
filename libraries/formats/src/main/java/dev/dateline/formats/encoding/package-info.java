/**
 * From bytes to characters, whatever the bytes are said to be.
 *
 * <p>Bytes that are UTF-8 are taken for it whoever says otherwise; a label is believed as far as the bytes bear it out. Never
 * fails: damage stays where it is. Pure functions.
 */
@NullMarked
package dev.dateline.formats.encoding;

import org.jspecify.annotations.NullMarked;
