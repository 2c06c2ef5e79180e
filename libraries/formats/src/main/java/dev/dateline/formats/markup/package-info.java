/**
 * Markup in any state, XML or HTML: cut into tags and texts, and built into bounded trees.
 *
 * <p>Whatever the bytes were, reading ends in time linear to their length and never fails: what is not markup is text. No
 * document type is fetched and no entity refers to anything outside. Not thread-safe; depends on nothing but jsoup's list
 * of HTML's entities.
 */
@NullMarked
package dev.dateline.formats.markup;

import org.jspecify.annotations.NullMarked;
