/**
 * The pipeline of English: what the {@code english} packages of the concerns hold, put together.
 *
 * <p>The one place that a new layer, or a new language beside it, is added to.
 */
@NullMarked
package dev.dateline.annotation.english;

import org.jspecify.annotations.NullMarked;
