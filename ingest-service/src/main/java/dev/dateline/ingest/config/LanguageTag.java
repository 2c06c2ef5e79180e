package dev.dateline.ingest.config;

import dev.dateline.transport.config.PatternedText;

/** Reads the tag of a language, such as {@code en-GB} (BCP 47, RFC 5646 section 2.1). */
public final class LanguageTag extends PatternedText {

    private static final long serialVersionUID = 1;

    public LanguageTag() {
        super("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", "tags such as en, en-GB or pt-BR");
    }
}
