package dev.dateline.contract.rejected;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** Why an item or a record was rejected. */
public enum Reason {
    /** The document has no bytes, or none but white space. */
    EMPTY,
    /** The document's format is none that ingest reads. */
    UNKNOWN_FORMAT,
    /** A dated text that does not begin with a header line. */
    NO_HEADER,
    /** A header with no text after it. */
    NO_BODY,
    /** A web page with no article in it. */
    NO_ARTICLE,
    /** A publication date that is not on the calendar. */
    IMPOSSIBLE_DATE,
    /** Control characters that no text has. */
    BINARY,
    /** Bytes that are not UTF-8. */
    MALFORMED_UTF8,
    /** A line that is not JSON. */
    MALFORMED_JSON,
    /** JSON, or a record, that is not an article. */
    NOT_AN_ARTICLE,
    /** JSON that is nested deeper than an article may be. */
    TOO_DEEP,
    /** An article over its limit of bytes. */
    ARTICLE_TOO_LARGE,
    /** A record over its limit of bytes. */
    RECORD_TOO_LARGE,
    /** Compressed data that ends too early. */
    TRUNCATED_GZIP,
    /** Compressed data that is broken. */
    MALFORMED_GZIP,
    /** Compressed data that unpacks beyond the limit. */
    GZIP_BOMB,
    /** A file that this process may not read. */
    UNREADABLE,
    /** A file that went away while it was read. */
    VANISHED,
    /** Reading failed on this item. */
    READING_FAILED,
    /** A record whose type or schema version is none that enrich knows. */
    UNKNOWN_SCHEMA,
    /** A record without a value. */
    TOMBSTONE,
    /** Annotation took longer than its deadline. */
    ANNOTATION_DEADLINE,
    /** Annotation failed on this article. */
    ANNOTATION_FAILED;

    private static final Set<Reason> OF_A_BEGINNING = Set.of(
            EMPTY, NO_HEADER, NO_BODY, NO_ARTICLE, MALFORMED_UTF8, MALFORMED_JSON, NOT_AN_ARTICLE, TRUNCATED_GZIP);

    /** Whether the end of a document may be rejected for it only because more of it is still to be written. */
    public boolean maybeOfABeginning() {
        return OF_A_BEGINNING.contains(this);
    }

    /** The name on the wire: lower case, with hyphens. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
