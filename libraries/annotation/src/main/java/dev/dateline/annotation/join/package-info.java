/**
 * Joins the names found in an article to entities: one for each person, organisation, place or other thing.
 *
 * <p>Pure functions of the names and their order; thread-safe. Sees {@code name} and {@code layer}.
 */
@NullMarked
package dev.dateline.annotation.join;

import org.jspecify.annotations.NullMarked;
