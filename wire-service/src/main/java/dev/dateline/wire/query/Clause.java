package dev.dateline.wire.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that a query asks of an article. */
public sealed interface Clause {

    /** What this case leads to. */
    <T> T lead(Cases<T> cases);

    /** What each case leads to. */
    interface Cases<T> {
        T words(Words words);

        T days(Days days);

        T not(Not not);

        T or(Or or);
    }

    /**
     * Words that stand in a field one after another; a single word mostly.
     *
     * @param field where
     * @param text the words, as typed
     * @param prefix whether the last of them is but the beginning of one
     */
    record Words(Field field, String text, boolean prefix) implements Clause {

        @Override
        public <T> T lead(Cases<T> cases) {
            return cases.words(this);
        }
    }

    /**
     * Days, from the first to the last; null where they are open on that side.
     *
     * @param field which of an article's days
     * @param from the first day
     * @param to the last day
     */
    record Days(Field field, @Nullable LocalDate from, @Nullable LocalDate to) implements Clause {

        @Override
        public <T> T lead(Cases<T> cases) {
            return cases.days(this);
        }
    }

    /** What no article may have. */
    record Not(Clause clause) implements Clause {

        @Override
        public <T> T lead(Cases<T> cases) {
            return cases.not(this);
        }
    }

    /** Either of the two. */
    record Or(Clause one, Clause other) implements Clause {

        @Override
        public <T> T lead(Cases<T> cases) {
            return cases.or(this);
        }
    }
}
