/** One transaction at a time: begin, send, offsets, commit; and what to do when it fails. */
@NullMarked
package dev.dateline.transport.transaction;

import org.jspecify.annotations.NullMarked;
