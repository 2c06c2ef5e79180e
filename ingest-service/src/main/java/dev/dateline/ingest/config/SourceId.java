package dev.dateline.ingest.config;

import dev.dateline.transport.config.PatternedText;

/** Reads a source's id, which becomes part of URIs and file names. */
public final class SourceId extends PatternedText {

    private static final long serialVersionUID = 1;

    public SourceId() {
        super("[a-z0-9][a-z0-9-]*", "lower-case letters, digits and, but for the first, hyphens");
    }
}
