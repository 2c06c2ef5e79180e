package dev.dateline.formats.opml;

/** What bytes turned out to be. */
public sealed interface OpmlReading permits OpmlReading.Read, OpmlReading.NotOpml {

    /**
     * A list of feeds.
     *
     * @param opml what is in it
     */
    record Read(Opml opml) implements OpmlReading {}

    /**
     * Something else.
     *
     * @param detail what it is instead, for a person
     */
    record NotOpml(String detail) implements OpmlReading {}
}
