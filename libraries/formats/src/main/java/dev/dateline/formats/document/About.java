package dev.dateline.formats.document;

import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself as a whole.
 *
 * @param title its own, as of a feed; absent where it has none
 * @param language what it is written in (BCP 47); absent where it does not say
 */
public record About(@Nullable String title, @Nullable String language) {

    /** Of a document that says nothing. */
    public static final About NOTHING = new About(null, null);
}
