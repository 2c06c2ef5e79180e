package dev.dateline.ingest.source.feeds.visit;

import dev.dateline.formats.feed.FeedEntry;
import java.util.regex.Pattern;

/** Tells whether an entry holds no more than a summary of its page. */
final class Summary {

    /** In words; newsrooms' summaries have 20 to 60, and what is shorter than this and whole costs one page more. */
    private static final int WHOLE = 150;

    private static final Pattern CUT = Pattern.compile(
            "(?:\u2026|\\.\\.\\.|\\[\\.\\.\\.\\]|\\[\u2026\\]|read more|continue reading|weiterlesen|lire la suite|leer m\u00E1s)"
                    + "[\\s.\u00BB\u203A\u2192>)\\]]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of the end of a text, in which a mark that it was cut would stand. */
    private static final int END = 60;

    private Summary() {}

    /** Whether the entry's page may have more. */
    static boolean is(FeedEntry entry) {
        String body = entry.body();
        return entry.link() != null && (body == null || words(body) < WHOLE || isCut(body));
    }

    private static boolean isCut(String body) {
        String text = body.strip();
        return CUT.matcher(text.substring(Math.max(0, text.length() - END))).find();
    }

    /** How many words a text has, up to a whole text's. */
    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && words < WHOLE; i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }
}
