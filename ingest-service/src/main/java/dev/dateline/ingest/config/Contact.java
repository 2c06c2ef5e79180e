package dev.dateline.ingest.config;

import dev.dateline.transport.config.PatternedText;

/** Reads where the keepers of a site find who asks them. */
public final class Contact extends PatternedText {

    private static final long serialVersionUID = 1;

    public Contact() {
        super(
                "[!-'*-~]{3,200}",
                "addresses of pages or of mail: 3 to 200 letters of ASCII without spaces and parentheses");
    }
}
