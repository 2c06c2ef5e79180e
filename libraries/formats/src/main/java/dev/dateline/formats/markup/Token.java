package dev.dateline.formats.markup;

/** What a {@link MarkupScanner} stands on. */
public enum Token {
    /** Characters with references in them. */
    TEXT,
    /** The inside of a CDATA section: characters that stand for themselves. */
    CDATA,
    /** A start tag, or the tag of an empty element. */
    START,
    /** An end tag. */
    END,
    /** A document type declaration, from its name on. */
    DOCTYPE,
    /** A comment, a processing instruction or another declaration. */
    OTHER,
    /** Nothing is left. */
    NOTHING
}
