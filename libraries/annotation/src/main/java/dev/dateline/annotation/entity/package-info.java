/**
 * Finds the names in a text.
 *
 * <p>Thread-safe; sees {@code segment}, {@code casing}, {@code encoder}, {@code classifier} and no other package of annotation. The next tagger implements
 * {@link dev.dateline.annotation.entity.EntityTagger}.
 */
@NullMarked
package dev.dateline.annotation.entity;

import org.jspecify.annotations.NullMarked;
