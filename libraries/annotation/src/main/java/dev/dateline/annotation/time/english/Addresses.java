package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import java.util.Set;

/** Tells a year from the number of a house, a room or a box: "1968 Maple Avenue", "Suite 2000", "P.O. Box 1997". */
final class Addresses {

    private static final int REACH = 4;
    private static final Set<String> STREETS = Spaced.set(
            "street st avenue ave road rd boulevard blvd drive dr lane ln court ct place pl parkway pkwy way "
                    + "highway hwy square sq terrace ter crescent circle trail turnpike pike broadway alley row plaza");
    private static final Set<String> ROOMS = Spaced.set(
            "suite ste apartment apt unit box floor flat lot building block hangar studio ward locker booth hall "
                    + "warehouse postcode zip code pin");

    private Addresses() {}

    static boolean at(ScannedWords words, int word) {
        return ROOMS.contains(words.spelling(word - 1)) || street(words, word) || words.is(word + 1, "block");
    }

    /** "1985 Oak Street", "2010 West Lincoln Blvd.". */
    private static boolean street(ScannedWords words, int word) {
        for (int next = word + 1; next <= word + REACH && words.capital(next) && !words.opensParagraph(next); next++) {
            if (next > word + 1 && STREETS.contains(words.spelling(next))) {
                return true;
            }
            if (words.is(next, Slot.WEEKDAY)) {
                return false;
            }
        }
        return words.is(word + 1, "broadway") && words.capital(word + 1);
    }
}
