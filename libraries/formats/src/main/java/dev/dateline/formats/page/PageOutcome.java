package dev.dateline.formats.page;

import java.util.function.Function;

/** What reading a web page comes to. */
public sealed interface PageOutcome permits Page, NoArticle {

    /** What follows for a page with an article, or for one without. */
    <T> T either(Function<Page, T> ifPage, Function<NoArticle, T> ifNone);
}
