package dev.dateline.annotation.name.english;

import dev.dateline.annotation.name.NameWords;
import java.util.Map;
import java.util.Set;

/** The words of English names that say nothing of which thing is named. */
public final class EnglishNameWords {

    private static final Set<String> ARTICLES = Set.of("the");

    private static final Set<String> PREFIXES = Set.of("al", "el", "as", "ash", "ad", "an", "ar", "at", "ul");

    private static final Set<String> LINKING =
            Set.of("of", "the", "for", "and", "in", "on", "to", "de", "la", "du", "des", "&");

    private static final Map<String, String> COMPANY_FORMS = Map.ofEntries(
            Map.entry("inc", "inc"),
            Map.entry("incorporated", "inc"),
            Map.entry("corp", "corp"),
            Map.entry("corporation", "corp"),
            Map.entry("co", "co"),
            Map.entry("company", "co"),
            Map.entry("cos", "co"),
            Map.entry("ltd", "ltd"),
            Map.entry("limited", "ltd"),
            Map.entry("plc", "plc"),
            Map.entry("llc", "llc"),
            Map.entry("llp", "llp"),
            Map.entry("lp", "lp"),
            Map.entry("ag", "ag"),
            Map.entry("sa", "sa"),
            Map.entry("nv", "nv"),
            Map.entry("bv", "bv"),
            Map.entry("gmbh", "gmbh"),
            Map.entry("kg", "kg"),
            Map.entry("oyj", "oyj"),
            Map.entry("group", "group"),
            Map.entry("holdings", "holdings"),
            Map.entry("holding", "holdings"),
            Map.entry("spa", "spa"),
            Map.entry("srl", "srl"),
            Map.entry("ab", "ab"),
            Map.entry("asa", "asa"),
            Map.entry("se", "se"),
            Map.entry("bhd", "bhd"),
            Map.entry("pte", "pte"),
            Map.entry("pty", "pty"),
            Map.entry("tbk", "tbk"));

    private static final Set<String> TRADES = Set.of(
            "motor",
            "motors",
            "airlines",
            "airways",
            "air",
            "industries",
            "international",
            "technologies",
            "technology",
            "pharmaceuticals",
            "pharma",
            "energy",
            "electric",
            "electronics",
            "systems",
            "entertainment",
            "pictures",
            "steel",
            "foods",
            "stores",
            "media",
            "communications",
            "financial",
            "insurance",
            "partners",
            "brands",
            "labs",
            "laboratories",
            "platforms",
            "automotive",
            "aerospace",
            "petroleum",
            "oil",
            "mining",
            "resources",
            "chemical",
            "chemicals",
            "software",
            "semiconductor",
            "telecom",
            "retail",
            "logistics",
            "beverages",
            "breweries");

    private static final Set<String> STATES = Set.of(
            "republic",
            "kingdom",
            "state",
            "states",
            "commonwealth",
            "federation",
            "union",
            "emirate",
            "sultanate",
            "principality",
            "duchy");

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("us", "united states"),
            Map.entry("usa", "united states"),
            Map.entry("united states of america", "united states"),
            Map.entry("america", "united states"),
            Map.entry("uk", "united kingdom"),
            Map.entry("britain", "united kingdom"),
            Map.entry("great britain", "united kingdom"),
            Map.entry("uae", "united arab emirates"),
            Map.entry("emirates", "united arab emirates"),
            Map.entry("drc", "democratic republic of congo"),
            Map.entry("dr congo", "democratic republic of congo"),
            Map.entry("democratic republic of the congo", "democratic republic of congo"),
            Map.entry("congo-kinshasa", "democratic republic of congo"),
            Map.entry("congo-brazzaville", "republic of congo"),
            Map.entry("republic of the congo", "republic of congo"),
            Map.entry("burma", "myanmar"),
            Map.entry("holland", "netherlands"),
            Map.entry("czechia", "czech republic"),
            Map.entry("turkiye", "turkey"),
            Map.entry("swaziland", "eswatini"),
            Map.entry("ivory coast", "cote d'ivoire"),
            Map.entry("cape verde", "cabo verde"),
            Map.entry("east timor", "timor-leste"),
            Map.entry("dprk", "north korea"),
            Map.entry("rok", "south korea"),
            Map.entry("prc", "china"),
            Map.entry("ussr", "soviet union"),
            Map.entry("kiev", "kyiv"),
            Map.entry("un", "united nations"),
            Map.entry("eu", "european union"));

    private EnglishNameWords() {}

    /** All of them. */
    public static NameWords all() {
        return new NameWords(ARTICLES, PREFIXES, LINKING, COMPANY_FORMS, TRADES, STATES, SAME);
    }
}
