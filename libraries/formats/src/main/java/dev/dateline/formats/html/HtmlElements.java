package dev.dateline.formats.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What HTML's elements mean for the text in them. */
final class HtmlElements {

    private static final Set<String> BLOCKS = words(
            """
            address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
            figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p
            pre section summary table tbody tfoot thead tr ul
            """);

    private static final Set<String> UNSEEN = words(
            """
            script style iframe frameset applet noframes template textarea select head
            """);

    private static final Set<String> INLINE = words(
            """
            a abbr acronym area audio b base basefont bdi bdo big blink br button canvas cite code col colgroup
            command content data datalist datagrid del dfn em embed event-source font frame i img input ins kbd
            keygen label link map mark marquee math meta meter multicol nextid nobr noscript object optgroup
            option output param picture progress q rb rp rt rtc ruby s samp slot small sound source spacer span
            strike strong sub sup svg td th time title track tt u var video wbr
            """);

    private HtmlElements() {}

    private static Set<String> words(String names) {
        return Pattern.compile("\\s+").splitAsStream(names.strip()).collect(Collectors.toUnmodifiableSet());
    }

    /** The name as HTML knows it: local and in lower case. */
    static String name(String rawName) {
        return rawName.substring(rawName.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a paragraph ends where it begins and where it ends. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /** Whether no reader sees what is in it. */
    static boolean isUnseen(String name) {
        return UNSEEN.contains(name);
    }

    /** Whether what is in it is no markup but code, which never is text, also where its end tag is missing. */
    static boolean isCode(String name) {
        return name.equals("script") || name.equals("style");
    }

    /** Whether HTML has, or had, an element of this name. */
    static boolean isKnown(String name) {
        return BLOCKS.contains(name) || INLINE.contains(name) || UNSEEN.contains(name);
    }
}
