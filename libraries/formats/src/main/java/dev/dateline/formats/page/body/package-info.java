/**
 * The body of a page: from its elements to paragraphs in their order.
 *
 * <p>{@link dev.dateline.formats.page.body.BodyReader} is the way in. The words that elements are named with stand in
 * resources; one that most of a page's text stands under says nothing there. No state between pages; not thread-safe
 * per page.
 */
@NullMarked
package dev.dateline.formats.page.body;

import org.jspecify.annotations.NullMarked;
