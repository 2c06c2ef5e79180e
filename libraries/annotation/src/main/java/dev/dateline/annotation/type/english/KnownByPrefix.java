package dev.dateline.annotation.type.english;

import dev.dateline.annotation.name.NameSpan;
import dev.dateline.annotation.name.english.StormNames;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.EntityType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Storms and ships, which the word before their name tells: Hurricane Katrina, Tropical Storm Isaac, HMS Queen Elizabeth.
 *
 * @param type an event or a product
 * @param first the first token, the word that tells
 */
record KnownByPrefix(EntityType type, int first) {

    /** What a "tropical" may stand before. */
    private static final Set<String> TROPICAL = Set.of("storm", "depression", "cyclone");

    /** Ships of navies and coast guards; "SS" and "INS" have other meanings. */
    private static final Set<String> SHIPS =
            Set.of("hms", "uss", "rms", "hmas", "hmcs", "hmnzs", "usns", "uscgc", "mv", "msc", "rfa");

    /** How far before a name the word that tells of a ship may stand: HMS Queen Elizabeth, of which Elizabeth may be found. */
    private static final int MOST_BETWEEN = 3;

    /** What a name of the tagger's is with the words before it, null where they tell nothing. */
    static @Nullable KnownByPrefix of(NameSpan name) {
        SegmentedText text = name.text();
        int sentence = text.firstToken(text.sentenceOf(name.first()));
        int ship = ship(text, sentence, name.first(), name.end());
        if (ship >= 0) {
            return new KnownByPrefix(EntityType.PRODUCT, ship);
        }
        int storm = storm(text, sentence, name);
        return storm < 0 ? null : new KnownByPrefix(EntityType.EVENT, storm);
    }

    /** The token that tells of a ship, -1 where there is none. */
    private static int ship(SegmentedText text, int sentence, int first, int end) {
        int token = first;
        while (token >= sentence && first - token <= MOST_BETWEEN && text.isCapitalised(token)) {
            if (SHIPS.contains(text.small(token))) {
                return token < end - 1 ? token : -1;
            }
            token--;
        }
        return -1;
    }

    /** The first token of a storm's whole name, which is one word after the kind of storm; -1 where it is none. */
    private static int storm(SegmentedText text, int sentence, NameSpan name) {
        int own = name.end() - 1;
        int kind = own - 1;
        if (kind < sentence
                || name.first() < kind - 1
                || !text.isCapitalised(kind)
                || !StormNames.mayBeName(text, own)) {
            return -1;
        }
        boolean tropical = kind > sentence && text.small(kind - 1).equals("tropical");
        if (tropical && TROPICAL.contains(text.small(kind))) {
            return kind - 1;
        }
        boolean named = StormNames.isKind(text, kind) && name.first() >= kind;
        return named || isBareStorm(text, sentence, kind, name) ? kind : -1;
    }

    /** "Storm Ciarán"; a team is called so after a town, and a person may have it for a first name, which then is the name's. */
    private static boolean isBareStorm(SegmentedText text, int sentence, int kind, NameSpan name) {
        boolean maybeStorm = name.first() > kind || (name.first() == kind && name.type() != EntityType.PERSON);
        return text.is(kind, "Storm") && maybeStorm && (kind == sentence || !text.isCapitalised(kind - 1));
    }
}
