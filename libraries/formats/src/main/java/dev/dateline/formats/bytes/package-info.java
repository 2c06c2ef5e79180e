/** The bytes of a document: a window that moves over them, unpacked and hashed, and what is known of text in bytes. */
@NullMarked
package dev.dateline.formats.bytes;

import org.jspecify.annotations.NullMarked;
