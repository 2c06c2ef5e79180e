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

    /** 1 for each ASCII character that is no {@link Character#isWhitespace(char)}. */
    private static final byte[] IN_WORD = new byte[0x80];

    static {
        for (char c = 0; c < IN_WORD.length; c++) {
            IN_WORD[c] = (byte) (Character.isWhitespace(c) ? 0 : 1);
        }
    }

    /** A body in plain text, counted in one pass and without branches that depend on the text: reading spends much here. */
    public static Body of(String value) {
        int length = value.length();
        int pairs = 0;
        int words = 0;
        int before = 0;
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            int inWord;
            if (c < IN_WORD.length) {
                inWord = IN_WORD[c];
            } else {
                inWord = Character.isWhitespace(c) ? 0 : 1;
                if (i > 0 && Character.isLowSurrogate(c) && Character.isHighSurrogate(value.charAt(i - 1))) {
                    pairs++;
                }
            }
            words += inWord & ~before;
            before = inWord;
        }
        return new Body("main", "text/plain", length - pairs, words, value);
    }

    /** Tells its length and none of its text. */
    @Override
    public String toString() {
        return "Body[" + value.length() + " UTF-16 units]";
    }
}
