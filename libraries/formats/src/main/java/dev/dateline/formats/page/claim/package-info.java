/**
 * What a page says of itself: in JSON-LD, Open Graph, {@code meta}, microdata, links, headings and lines in sight.
 *
 * <p>{@link dev.dateline.formats.page.claim.PageSurvey} gathers it in one walk; one class per fact then ranks the
 * claims to it. Not thread-safe per page, no state between pages. What is broken is passed over, never an error.
 */
@NullMarked
package dev.dateline.formats.page.claim;

import org.jspecify.annotations.NullMarked;
