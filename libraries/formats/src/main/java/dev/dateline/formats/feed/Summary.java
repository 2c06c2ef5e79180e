package dev.dateline.formats.feed;

import java.util.regex.Pattern;

/** Tells whether an entry holds no more than a summary of its page. */
public final class Summary {

    /**
     * In words. On 125 pages of 95 publishers the descriptions, which are what summaries are made of, have 24 in the median, 50 at
     * the 95th percentile and 101 at the most; of their bodies 4 have fewer than this, and these have fewer than 60. So any number
     * from 102 on parts them as well; this one leaves room, and what is whole and shorter costs one page more.
     */
    private static final int WHOLE = 150;

    private static final Pattern CUT = Pattern.compile(
            "(?:\u2026|\\.\\.\\.|\\[\\.\\.\\.\\]|\\[\u2026\\]|read more|continue reading|weiterlesen|lire la suite|leer m\u00E1s)"
                    + "[\\s.\u00BB\u203A\u2192>)\\]]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of the end of a text, in which a mark that it was cut would stand. */
    private static final int END = 60;

    private Summary() {}

    /** Whether the entry's page may have more. */
    public static boolean is(FeedEntry entry) {
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
