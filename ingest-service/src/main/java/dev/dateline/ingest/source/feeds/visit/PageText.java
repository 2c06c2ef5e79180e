package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.formats.page.Page;

/** What asking for the page of an entry came to. */
sealed interface PageText {

    /** The page holds an article. */
    record Found(Page page) implements PageText {}

    /** It has none to give, now or later. */
    record None() implements PageText {}

    /** It can't be had now. */
    record Later() implements PageText {}
}
