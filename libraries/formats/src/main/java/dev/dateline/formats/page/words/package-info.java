/** The words of languages and of class names that help to read pages, as resources. Fails at start where one is missing. */
@NullMarked
package dev.dateline.formats.page.words;

import org.jspecify.annotations.NullMarked;
