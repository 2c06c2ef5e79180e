package dev.dateline.ingest.source.folder;

import java.time.Instant;

/** What was found at a document's place. */
sealed interface Sighting {

    /** What a document that was in that state is when this is found in its place. */
    DocumentState after(DocumentState state, Instant now);

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
    }

    /** Nothing. */
    record Gone() implements Sighting {

        @Override
        public DocumentState after(DocumentState state, Instant now) {
            return state.gone();
        }
    }
}
