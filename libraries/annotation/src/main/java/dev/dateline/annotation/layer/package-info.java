/**
 * What an annotation is made of: an analysed article, and the layers that read it, one after the other.
 *
 * <p>A new kind of annotation implements {@link dev.dateline.annotation.layer.Layer} in a package of its own and stands
 * in the list of each language that it knows, such as {@code english.EnglishPipeline}. What it reads goes to whoever asks
 * {@link dev.dateline.annotation.layer.Readings} for it. Thread-safe; a layer throws nothing but what the deadline throws.
 */
@NullMarked
package dev.dateline.annotation.layer;

import org.jspecify.annotations.NullMarked;
