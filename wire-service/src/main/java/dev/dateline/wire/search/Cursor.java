package dev.dateline.wire.search;

import dev.dateline.wire.query.QueryProblem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place between two articles of an order, which stays where it is whatever comes in; of relevance, nearly so.
 *
 * @param value the value that the article before it is ordered by; of relevance the bits of a {@code float}
 * @param position that article's position, as one number
 */
public record Cursor(long value, long position) {

    private static final int LONGEST = 64;

    /** Reads what {@link #text()} gave. */
    public static Cursor parse(String text) throws QueryProblem {
        try {
            if (text.length() <= LONGEST) {
                String[] numbers =
                        new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
                if (numbers.length == 2) {
                    return new Cursor(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
                }
            }
        } catch (IllegalArgumentException e) {
            // Base64's and the numbers' alike: told below.
        }
        throw new QueryProblem("that is no cursor: take \"next\" of an answer as it is");
    }

    /** As it stands in an address. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((value + " " + position).getBytes(StandardCharsets.US_ASCII));
    }
}
