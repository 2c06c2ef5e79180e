package dev.dateline.ingest.source.folder;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** What was found at a document's place. */
sealed interface Sighting {

    /** What a document that was in that state is when this is found in its place. */
    DocumentState after(DocumentState state, Instant now);

    /** For how long that has been so, as far as a file's own time tells. */
    Duration age(Instant wallTime);

    /** Leads to what is done about a file, about what is not to be read, or about nothing. */
    void lead(Consumer<Seen> ifSeen, Consumer<Barred> ifBarred, Consumer<Gone> ifGone);

    /**
     * A file that can be opened, as far as is known.
     *
     * @param byLink whether it was come to by a symbolic link
     */
    record Seen(Fingerprint fingerprint, boolean byLink) implements Sighting {

        /** Whether it may have another name. */
        boolean isLinked() {
            return byLink || fingerprint.links() > 1;
        }

        @Override
        public DocumentState after(DocumentState state, Instant now) {
            return state.found(fingerprint, now);
        }

        @Override
        public Duration age(Instant wallTime) {
            return fingerprint.age(wallTime);
        }

        @Override
        public void lead(Consumer<Seen> ifSeen, Consumer<Barred> ifBarred, Consumer<Gone> ifGone) {
            ifSeen.accept(this);
        }
    }

    /**
     * Something that is not to be read.
     *
     * @param detail why, for a person
     */
    record Barred(String detail) implements Sighting {

        @Override
        public DocumentState after(DocumentState state, Instant now) {
            return state.barred(detail);
        }

        @Override
        public Duration age(Instant wallTime) {
            return Duration.ZERO;
        }

        @Override
        public void lead(Consumer<Seen> ifSeen, Consumer<Barred> ifBarred, Consumer<Gone> ifGone) {
            ifBarred.accept(this);
        }
    }

    /** Nothing. */
    record Gone() implements Sighting {

        @Override
        public DocumentState after(DocumentState state, Instant now) {
            return state.gone();
        }

        @Override
        public Duration age(Instant wallTime) {
            return Duration.ZERO;
        }

        @Override
        public void lead(Consumer<Seen> ifSeen, Consumer<Barred> ifBarred, Consumer<Gone> ifGone) {
            ifGone.accept(this);
        }
    }
}
