package dev.dateline.annotation.name.english;

import java.util.Locale;
import java.util.Set;

/** What stands before a person's name and is no part of it. */
final class Titles {

    private static final Set<String> KNOWN = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "president",
            "president-elect",
            "ex-president",
            "vice-president",
            "sen",
            "senator",
            "rep",
            "representative",
            "congressman",
            "congresswoman",
            "mp",
            "gov",
            "governor",
            "mayor",
            "gen",
            "general",
            "lt",
            "col",
            "colonel",
            "sgt",
            "sergeant",
            "capt",
            "captain",
            "cpl",
            "maj",
            "adm",
            "admiral",
            "rev",
            "reverend",
            "fr",
            "imam",
            "sheikh",
            "justice",
            "judge",
            "minister",
            "premier",
            "chancellor",
            "secretary",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "archbishop",
            "bishop",
            "cardinal",
            "rabbi",
            "chief",
            "inspector",
            "detective",
            "officer",
            "ambassador",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "coach",
            "actor",
            "actress",
            "singer",
            "author",
            "director");

    private Titles() {}

    static boolean contains(String token) {
        boolean dotted = token.endsWith(".") && token.indexOf('.') == token.length() - 1;
        String word = dotted ? token.substring(0, token.length() - 1) : token;
        return KNOWN.contains(word.toLowerCase(Locale.ROOT));
    }
}
