/**
 * Finds date expressions in news text and resolves them to the calendar, as TIMEX3 of ISO-TimeML.
 *
 * <p>Everything here is a function of the text and the {@link dev.dateline.annotation.time.Anchors}; the wall clock is
 * never read. Thread-safe and without shared mutable state; must not depend on any other package of annotation.
 */
@NullMarked
package dev.dateline.annotation.time;

import org.jspecify.annotations.NullMarked;
