package dev.dateline.formats.page.claim;

import dev.dateline.formats.html.MaybeHtml;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Text of metadata, and what makes two texts the same. */
public final class Words {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** In characters. */
    private static final int LONGEST = 10_000;

    /** In characters: a line of a page that is longer is none. */
    private static final int LONGEST_LINE = 500;

    private Words() {}

    /** The text of an element that holds a line; of more text its beginning. */
    public static String line(Element element) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode run) {
                        text.append(run.getWholeText());
                    } else if (node instanceof Element inner
                            && (inner.isBlock() || inner.normalName().equals("br"))) {
                        text.append(' ');
                    }
                    return text.length() > LONGEST_LINE
                            ? NodeFilter.FilterResult.STOP
                            : NodeFilter.FilterResult.CONTINUE;
                },
                element);
        return clean(text.toString());
    }

    /** Without references, tags and needless white space; of a text that is longer than any metadata its beginning. */
    public static String clean(String text) {
        String plain = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (plain.indexOf('&') >= 0 || plain.indexOf('<') >= 0) {
            plain = MaybeHtml.line(plain);
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
