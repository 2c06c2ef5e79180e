package dev.dateline.annotation.segment.english;

import java.util.Set;

/** What English hangs on a name with a hyphen to say how something stands to it: {@code London-based}, {@code US-led}. */
final class Suffixes {

    private static final Set<String> KNOWN = Set.of(
            "administered",
            "affiliated",
            "aligned",
            "allied",
            "backed",
            "based",
            "born",
            "bound",
            "bred",
            "brokered",
            "built",
            "chaired",
            "controlled",
            "designed",
            "developed",
            "dominated",
            "educated",
            "focused",
            "friendly",
            "funded",
            "governed",
            "headquartered",
            "held",
            "hosted",
            "inspired",
            "issued",
            "led",
            "linked",
            "listed",
            "made",
            "majority",
            "managed",
            "mediated",
            "occupied",
            "operated",
            "organised",
            "organized",
            "owned",
            "planned",
            "produced",
            "proposed",
            "raised",
            "registered",
            "ruled",
            "run",
            "sponsored",
            "style",
            "supplied",
            "supported",
            "trained",
            "wide",
            "winning");

    private Suffixes() {}

    /** Where a word's last hyphen stands, if it is a name's and a known suffix follows, else -1. */
    static int start(String text, int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return -1;
        }
        int hyphen = end - 1;
        while (hyphen > start && Character.isLowerCase(text.charAt(hyphen))) {
            hyphen--;
        }
        boolean hyphenated = hyphen > start && isHyphen(text.charAt(hyphen));
        return hyphenated && KNOWN.contains(text.substring(hyphen + 1, end)) ? hyphen : -1;
    }

    private static boolean isHyphen(char mark) {
        return mark == '-' || mark == '\u2010' || mark == '\u2011';
    }
}
