package dev.dateline.annotation.frame.english;

import java.util.Set;

/** The news agencies and broadcasters that stand in datelines and bylines by their short names. */
final class Agencies {

    private static final Set<String> KNOWN = Set.of(
            "Reuters",
            "REUTERS",
            "Reuter",
            "REUTER",
            "AP",
            "Associated Press",
            "The Associated Press",
            "AFP",
            "Agence France-Presse",
            "UPI",
            "DPA",
            "dpa",
            "EFE",
            "ANSA",
            "Xinhua",
            "TASS",
            "Tass",
            "ITAR-TASS",
            "Interfax",
            "RIA Novosti",
            "Kyodo",
            "Kyodo News",
            "Yonhap",
            "Jiji",
            "Jiji Press",
            "PTI",
            "ANI",
            "IANS",
            "APP",
            "Bernama",
            "Antara",
            "Anadolu",
            "AA",
            "WAM",
            "SPA",
            "MENA",
            "KUNA",
            "QNA",
            "IPS",
            "CNN",
            "BBC",
            "CBS",
            "NBC",
            "ABC",
            "NPR",
            "Bloomberg",
            "PA",
            "PA Media",
            "CP",
            "The Canadian Press",
            "AAP",
            "NAN",
            "GNA",
            "BNS",
            "CTK",
            "PAP",
            "MTI",
            "Thomson Reuters Foundation",
            "Sputnik",
            "MercoPress");

    private static final Set<String> LAST_WORDS =
            Set.of("News", "Press", "Agency", "Times", "Post", "Journal", "Newspapers", "Tribune", "Newswire", "Wire");

    private Agencies() {}

    static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    /** Whether a name is known or sounds like a news organisation's. */
    static boolean isLikely(String name) {
        return isKnown(name) || LAST_WORDS.contains(name.substring(name.lastIndexOf(' ') + 1));
    }
}
