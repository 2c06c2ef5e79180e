/**
 * Reads words in their context: words in, scores of labels out, by a small neural network.
 *
 * <p>An article is cut into windows that depend on nothing but itself, and each window is one run of the network: the same
 * article gives the same scores, whatever is read beside it. Sees {@code network} and {@code deadline}. Thread-safe but for
 * what is filled by one thread and says so.
 */
@NullMarked
package dev.dateline.annotation.encoder;

import org.jspecify.annotations.NullMarked;
