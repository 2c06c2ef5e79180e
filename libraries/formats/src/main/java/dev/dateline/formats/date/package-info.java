/**
 * Publication dates in any form that is met in the wild, of feeds and of pages.
 *
 * <p>A date is what was written: no finer than it was given, in the zone that was given, and nothing where it can be read in two
 * ways. No clock: what depends on the day it is read is no date here. Pure functions.
 */
@NullMarked
package dev.dateline.formats.date;

import org.jspecify.annotations.NullMarked;
