package dev.dateline.formats.page.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text of metadata, and what makes two texts the same. */
public final class Words {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** Without references, tags and needless white space. */
    public static String clean(String text) {
        String plain = text;
        if (plain.indexOf('&') >= 0) {
            plain = Parser.unescapeEntities(plain, false);
        }
        if (plain.indexOf('<') >= 0) {
            plain = TAG.matcher(plain).replaceAll(" ");
        }
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    /** Only its letters and digits, in lower case, with a space between words. */
    public static String folded(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Only its letters and digits, in lower case. */
    public static String squeezed(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
