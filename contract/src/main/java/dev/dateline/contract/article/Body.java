package dev.dateline.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A ninjs body.
 *
 * @param role what the body is for, where the source says so
 * @param contentType its IANA media type
 * @param charCount its length in Unicode code points
 * @param wordCount its length in words: runs of anything but white space
 * @param value its text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Body(
        @Nullable String role,
        @Nullable String contentType,
        @Nullable Integer charCount,
        @Nullable Integer wordCount,
        String value) {

    public Body {
        Objects.requireNonNull(value, "value");
    }

    /** A body in plain text, counted. */
    public static Body of(String value) {
        return new Body("main", "text/plain", value.codePointCount(0, value.length()), words(value), value);
    }

    private static int words(String value) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            boolean space = Character.isWhitespace(value.charAt(i));
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words;
    }

    /** Tells its length and none of its text. */
    @Override
    public String toString() {
        return "Body[" + value.length() + " UTF-16 units]";
    }
}
