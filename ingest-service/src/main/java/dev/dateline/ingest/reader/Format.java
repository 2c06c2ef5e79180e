package dev.dateline.ingest.reader;

import java.util.Locale;

/** What a document is written in, as far as its name tells. */
public enum Format {
    /** Articles under header lines with their dates. */
    DATED_TEXT,
    /** One JSON object a line. */
    NDJSON,
    /** None that can be read, or packed under a name that does not tell what. */
    UNKNOWN;

    private static final String GZIP = ".gz";

    /**
     * The format that a document's name tells: {@code .txt}; {@code .ndjson} or {@code .jsonl}; either with {@code .gz}
     * after it; case does not matter.
     */
    public static Format of(String document) {
        String name = document.substring(document.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean packed = name.endsWith(GZIP);
        String plain = packed ? name.substring(0, name.length() - GZIP.length()) : name;
        if (plain.endsWith(".txt")) {
            return DATED_TEXT;
        }
        if (plain.endsWith(".ndjson") || plain.endsWith(".jsonl")) {
            return NDJSON;
        }
        return UNKNOWN;
    }

    /** Whether the name says that the document is packed with gzip. */
    public static boolean saysGzip(String document) {
        return document.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }
}
