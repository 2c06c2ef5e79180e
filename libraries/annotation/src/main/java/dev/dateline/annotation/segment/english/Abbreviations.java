package dev.dateline.annotation.segment.english;

import java.util.Set;

/** English words that keep the dot after them; the titles among them never end a sentence. */
final class Abbreviations {

    private static final Set<String> TITLES = Set.of(
            "Mr", "Mrs", "Ms", "Messrs", "Dr", "Prof", "Gen", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Lt", "Col",
            "Sgt", "Capt", "Cpl", "Maj", "Brig", "Adm", "Cmdr", "Rev", "Hon", "Pres", "Supt", "Insp", "Det", "Mt", "Ft",
            "St", "Ste", "vs", "No", "Nos", "MR", "MRS", "DR", "GEN", "SEN", "REP", "GOV", "ST", "MT", "FT");

    private static final Set<String> OTHERS = Set.of(
            "Jr", "Sr", "Inc", "Corp", "Co", "Cos", "Ltd", "Plc", "Bros", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul",
            "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla",
            "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Mo", "Mont", "Neb", "Nev", "Okla",
            "Ore", "Pa", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo", "etc", "Ave", "Blvd", "Rd", "INC", "CORP",
            "CO", "LTD", "JAN", "FEB", "AUG", "SEPT", "OCT", "NOV", "DEC", "JR", "SR", "Dept", "Univ", "Assn", "Mgr",
            "Msgr");

    private Abbreviations() {}

    static boolean contains(String word) {
        return word.length() <= 6 && (TITLES.contains(word) || OTHERS.contains(word));
    }

    /** Whether a word, its dot left out, is one that a name or number follows. */
    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }
}
