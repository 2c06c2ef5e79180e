package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import java.util.Set;

/** The year that a vehicle's model is named for, "a 1987 Chevrolet Cavalier": when nothing happened. */
final class ModelYears {

    private static final Set<String> MAKES = Spaced.set(
            "acura audi bmw buick cadillac chevrolet chevy chrysler citroen datsun dodge ferrari fiat ford gmc "
                    + "honda hyundai infiniti isuzu jaguar jeep kia lexus mazda mercedes mitsubishi nissan oldsmobile opel "
                    + "peugeot plymouth pontiac porsche renault saab seat skoda subaru suzuki tesla toyota volkswagen volvo");

    /** What follows a maker's name and is no vehicle: "a 2008 Ford Foundation grant", "its 2019 Honda Classic". */
    private static final Set<String> NO_MODELS = Spaced.set(
            "motor motors co corp inc company foundation group credit finance classic open prize award center "
                    + "centre");

    private ModelYears() {}

    /** Whether a year stands before a make and a model, after whose or which vehicle it is. */
    static boolean at(ScannedWords words, int year) {
        boolean led = words.is(year - 1, "'s") || (words.is(year - 1, Slot.DETERMINER) && !words.is(year - 1, "the"));
        boolean make = words.capital(year + 1) && MAKES.contains(words.spelling(year + 1));
        boolean model = words.capital(year + 2) || Character.isDigit(words.first(year + 2)) || words.is(year + 2, "-");
        return led && make && model && !NO_MODELS.contains(words.spelling(year + 2));
    }
}
