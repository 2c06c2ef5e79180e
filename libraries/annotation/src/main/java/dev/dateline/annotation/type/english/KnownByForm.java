package dev.dateline.annotation.type.english;

import dev.dateline.annotation.name.NameSpan;
import dev.dateline.annotation.name.english.Landforms;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.EntityType;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names that tell by their own words what they name: a strait, a cathedral, a firm in {@code 's}, a person with initials. */
final class KnownByForm {

    private static final Set<String> BUILDINGS = Set.of(
            "Cathedral",
            "Mosque",
            "Bridge",
            "Stadium",
            "Airport",
            "Abbey",
            "Basilica",
            "Dam",
            "Tunnel",
            "Lighthouse",
            "Mausoleum");

    private static final Set<String> HOUSES = Set.of("Palace", "Castle", "Tower", "Towers", "Arena", "Hall");

    private static final Set<String> BEFORE_HOUSES = Set.of("at", "outside", "inside", "near", "the");

    /** Two or more, as before a person's surname. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,4}");

    /** From here on the tagger's word stands. */
    private static final double SURE = 0.8;

    private KnownByForm() {}

    /** What the name is, null where its words don't tell, or tell what the tagger says too. */
    static @Nullable EntityType type(NameSpan name) {
        SegmentedText text = name.text();
        String last = text.token(name.end() - 1);
        return switch (name.type()) {
            case PLACE, FACILITY -> null;
            case NORP, MISC -> name.size() > 1 && Landforms.WORDS.contains(last) ? EntityType.PLACE : null;
            case ORGANISATION -> ofAnOrganisation(name, last);
            case PERSON -> last.equals("'s") || last.equals("\u2019s") ? EntityType.ORGANISATION : null;
            default -> null;
        };
    }

    private static @Nullable EntityType ofAnOrganisation(NameSpan name, String last) {
        if (name.size() > 1 && (BUILDINGS.contains(last) || (HOUSES.contains(last) && isStoodAt(name)))) {
            return EntityType.FACILITY;
        }
        boolean person = name.size() > 1
                && name.confidence() < SURE
                && INITIALS.matcher(name.text().token(name.first())).matches()
                && !name.text().orthography().isAcronym(withoutLast(name.text().token(name.first())))
                && name.name().indexOf('&') < 0
                && Character.isLowerCase(last.charAt(last.length() - 1));
        return person ? EntityType.PERSON : null;
    }

    /** Teams bear the names of houses, and stand where houses don't. */
    private static boolean isStoodAt(NameSpan name) {
        SegmentedText text = name.text();
        int before = name.first() - 1;
        return before >= text.firstToken(text.sentenceOf(name.first())) && BEFORE_HOUSES.contains(text.token(before));
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }
}
