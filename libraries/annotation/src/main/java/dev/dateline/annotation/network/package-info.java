/**
 * Runs networks: ours and a user's alike, a window at a time on the caller's thread.
 *
 * <p>The same window gives the same scores, whatever else is read and on how many threads. Sees no other package of annotation.
 */
@NullMarked
package dev.dateline.annotation.network;

import org.jspecify.annotations.NullMarked;
