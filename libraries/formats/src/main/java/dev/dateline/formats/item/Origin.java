package dev.dateline.formats.item;

import org.jspecify.annotations.Nullable;

/**
 * Where documents come from.
 *
 * @param source the source's id: the first part of its articles' {@code uri}, without slash or colon
 * @param language what its articles are written in where they don't say so themselves (BCP 47); null where that is to be told
 *     from their text
 */
public record Origin(String source, @Nullable String language) {

    public Origin {
        if (source.isEmpty() || source.indexOf('/') >= 0 || source.indexOf(':') >= 0) {
            throw new IllegalArgumentException("source must be an id without slash and colon, not '" + source + "'");
        }
    }

    /** A source whose articles tell their language themselves. */
    public static Origin of(String source) {
        return new Origin(source, null);
    }
}
