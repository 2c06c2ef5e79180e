package dev.dateline.ingest.source;

/** What was found at a document's place. */
sealed interface Sighting {

    /** A file that can be opened, as far as is known. */
    record Seen(Fingerprint fingerprint) implements Sighting {}

    /**
     * Something that is not to be read.
     *
     * @param detail why, for a person
     */
    record Barred(String detail) implements Sighting {}

    /** Nothing. */
    record Gone() implements Sighting {}
}
