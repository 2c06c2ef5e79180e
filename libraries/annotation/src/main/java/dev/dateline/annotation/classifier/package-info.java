/**
 * Reads a user's own model: a folder with an exported network, its tokenizer and its labels.
 *
 * <p>An article is cut into windows that depend on nothing but itself, and each window is one run of the network. A folder
 * that can't be used is a {@link dev.dateline.annotation.classifier.ModelFolderException}. Sees {@code network}
 * alone. Thread-safe but for what is filled by one thread and says so.
 */
@NullMarked
package dev.dateline.annotation.classifier;

import org.jspecify.annotations.NullMarked;
