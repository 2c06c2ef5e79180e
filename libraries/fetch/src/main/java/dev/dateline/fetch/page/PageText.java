package dev.dateline.fetch.page;

import dev.dateline.formats.page.Page;

/** What asking for the page of an entry came to. */
public sealed interface PageText {

    /** The page holds an article. */
    record Found(Page page) implements PageText {}

    /**
     * It has none to give, now or later.
     *
     * @param why for a person
     */
    record None(String why) implements PageText {}

    /**
     * It can't be had now.
     *
     * @param why for a person
     */
    record Later(String why) implements PageText {}
}
