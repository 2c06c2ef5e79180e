/** Reads topics read-committed, and writes their records as JSON. */
@NullMarked
package dev.dateline.stack.tail;

import org.jspecify.annotations.NullMarked;
