/**
 * Loads the models on the class path and makes of each the part that uses it.
 *
 * <p>The one place that knows the models' names and versions. Sees {@code language}, {@code segment} and {@code entity}.
 */
@NullMarked
package dev.dateline.annotation.model;

import org.jspecify.annotations.NullMarked;
