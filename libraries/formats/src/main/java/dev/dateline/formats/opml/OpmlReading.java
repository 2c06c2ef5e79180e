package dev.dateline.formats.opml;

import java.util.function.Function;

/** What bytes turned out to be. */
public sealed interface OpmlReading permits OpmlReading.Read, OpmlReading.NotOpml {

    /** What follows for a list of feeds, or for something else. */
    <T> T either(Function<Read, T> ifRead, Function<NotOpml, T> ifNot);

    /**
     * A list of feeds.
     *
     * @param opml what is in it
     */
    record Read(Opml opml) implements OpmlReading {

        @Override
        public <T> T either(Function<Read, T> ifRead, Function<NotOpml, T> ifNot) {
            return ifRead.apply(this);
        }
    }

    /**
     * Something else.
     *
     * @param detail what it is instead, for a person
     */
    record NotOpml(String detail) implements OpmlReading {

        @Override
        public <T> T either(Function<Read, T> ifRead, Function<NotOpml, T> ifNot) {
            return ifNot.apply(this);
        }
    }
}
