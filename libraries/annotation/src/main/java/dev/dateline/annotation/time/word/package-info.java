/**
 * Cuts a text into words as dates need them, in one pass: a number in words, {@code 10:30}, {@code 12/31/1989} and {@code
 * p.m.} are one word each, and a word that no lexicon knows is only its place.
 */
@NullMarked
package dev.dateline.annotation.time.word;

import org.jspecify.annotations.NullMarked;
