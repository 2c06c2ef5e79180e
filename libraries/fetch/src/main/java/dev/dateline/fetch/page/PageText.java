package dev.dateline.fetch.page;

import dev.dateline.formats.page.Page;
import java.util.Optional;

/** What asking for the page of an entry came to. */
public sealed interface PageText {

    /** The page, where it holds an article. */
    Optional<Page> article();

    /** Why there is no article, for a person. */
    Optional<String> failure();

    /** Whether asking again later may help. */
    boolean mayPass();

    /** The page holds an article. */
    record Found(Page page) implements PageText {

        @Override
        public Optional<Page> article() {
            return Optional.of(page);
        }

        @Override
        public Optional<String> failure() {
            return Optional.empty();
        }

        @Override
        public boolean mayPass() {
            return false;
        }
    }

    /** There is no article. */
    sealed interface Missing extends PageText {

        /** For a person. */
        String why();

        @Override
        default Optional<Page> article() {
            return Optional.empty();
        }

        @Override
        default Optional<String> failure() {
            return Optional.of(why());
        }
    }

    /** It has none to give, now or later. */
    record None(String why) implements Missing {

        @Override
        public boolean mayPass() {
            return false;
        }
    }

    /** It can't be had now. */
    record Later(String why) implements Missing {

        @Override
        public boolean mayPass() {
            return true;
        }
    }
}
