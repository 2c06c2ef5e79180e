/** The pages: made on the server, whole without a script, every text from an article escaped by the templates. */
@NullMarked
package dev.dateline.wire.page;

import org.jspecify.annotations.NullMarked;
