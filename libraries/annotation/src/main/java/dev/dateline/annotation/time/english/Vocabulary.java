package dev.dateline.annotation.time.english;

import static dev.dateline.annotation.time.word.Slot.AMPM;
import static dev.dateline.annotation.time.word.Slot.AUXILIARY;
import static dev.dateline.annotation.time.word.Slot.COMMITMENT;
import static dev.dateline.annotation.time.word.Slot.DAY;
import static dev.dateline.annotation.time.word.Slot.DECADE;
import static dev.dateline.annotation.time.word.Slot.DEICTIC;
import static dev.dateline.annotation.time.word.Slot.DETERMINER;
import static dev.dateline.annotation.time.word.Slot.FUTURE;
import static dev.dateline.annotation.time.word.Slot.LINK;
import static dev.dateline.annotation.time.word.Slot.MONTH;
import static dev.dateline.annotation.time.word.Slot.NUMERAL;
import static dev.dateline.annotation.time.word.Slot.ORD;
import static dev.dateline.annotation.time.word.Slot.PART;
import static dev.dateline.annotation.time.word.Slot.PAST;
import static dev.dateline.annotation.time.word.Slot.SEASON;
import static dev.dateline.annotation.time.word.Slot.STEP;
import static dev.dateline.annotation.time.word.Slot.UNIT;
import static dev.dateline.annotation.time.word.Slot.VAGUE;
import static dev.dateline.annotation.time.word.Slot.WEEKDAY;

import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.calendar.PartOfDay;
import dev.dateline.annotation.time.calendar.Season;
import dev.dateline.annotation.time.word.Lexicon;
import dev.dateline.annotation.time.word.Spaced;
import java.util.List;

/** The English words that dates are made of. */
final class Vocabulary {

    private static final String[] MONTHS = {
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec"
    };
    private static final String[] WEEKDAYS = {
        "monday mon",
        "tuesday tue tues",
        "wednesday wed",
        "thursday thu thurs thur",
        "friday fri",
        "saturday sat",
        "sunday sun"
    };
    private static final String ABBREVIATIONS =
            "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs thur" + " fri sat sun";
    private static final List<String> ORDINALS =
            Spaced.list("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
                    + "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
    private static final List<String> NUMERALS =
            Spaced.list("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                    + "fifteen sixteen seventeen eighteen nineteen");
    private static final List<String> TENS =
            Spaced.list("twenty thirty forty fifty sixty seventy eighty ninety hundred");
    private static final List<String> DECADES =
            Spaced.list("twenties thirties forties fifties sixties seventies eighties nineties");

    private Vocabulary() {}

    /** The words, to which the patterns will add their own. */
    static Lexicon.Builder words() {
        Lexicon.Builder words = new Lexicon.Builder();
        for (int month = 1; month <= 12; month++) {
            words.add(MONTH, month, MONTHS[month - 1]);
        }
        for (int weekday = 1; weekday <= 7; weekday++) {
            words.add(WEEKDAY, weekday, WEEKDAYS[weekday - 1]);
        }
        words.abbreviations(ABBREVIATIONS);
        units(words);
        numbers(words);
        clock(words);
        for (Season season : Season.values()) {
            words.add(SEASON, season.number(), season == Season.FALL ? "fall autumn" : season.name());
        }
        words.add(DEICTIC, 0, "today").add(DEICTIC, 1, "tomorrow").add(DEICTIC, -1, "yesterday");
        words.add(STEP, -1, "last past previous").add(STEP, 0, "this current").add(STEP, 1, "next coming upcoming");
        cues(words);
        return words;
    }

    private static void units(Lexicon.Builder words) {
        unit(words, Grain.SECOND, "second sec", "seconds secs");
        unit(words, Grain.MINUTE, "minute min", "minutes mins");
        unit(words, Grain.HOUR, "hour hr", "hours hrs");
        unit(words, Grain.DAY, "day", "days");
        unit(words, Grain.WEEK, "week wk", "weeks wks");
        unit(words, Grain.WEEKEND, "weekend", "weekends");
        unit(words, Grain.MONTH, "month", "months");
        unit(words, Grain.QUARTER, "quarter", "quarters");
        unit(words, Grain.YEAR, "year yr", "years yrs");
        unit(words, Grain.DECADE, "decade", "decades");
        unit(words, Grain.CENTURY, "century", "centuries");
        unit(words, Grain.MILLENNIUM, "millennium", "millennia");
    }

    private static void unit(Lexicon.Builder words, Grain grain, String singular, String plural) {
        words.add(UNIT, grain.number(), singular).add(UNIT, ~grain.number(), plural);
    }

    private static void numbers(Lexicon.Builder words) {
        for (int number = 0; number < NUMERALS.size(); number++) {
            words.add(NUMERAL, number, NUMERALS.get(number));
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            words.add(NUMERAL, 10L * ten + 20, TENS.get(ten));
        }
        words.add(NUMERAL, 1000, "thousand");
        for (int ordinal = 1; ordinal <= ORDINALS.size(); ordinal++) {
            words.add(ORD, ordinal, ORDINALS.get(ordinal - 1)).add(DAY, ordinal, ORDINALS.get(ordinal - 1));
        }
        words.add(ORD, 30, "thirtieth").add(DAY, 30, "thirtieth");
        for (int decade = 0; decade < DECADES.size(); decade++) {
            words.add(DECADE, 1920 + 10L * decade, DECADES.get(decade));
        }
        words.add(DECADE, 2000, "noughties naughties aughts");
        words.add(VAGUE, 0, "several few many some numerous")
                .add(VAGUE, 2, "couple both")
                .add(VAGUE, 12, "dozen");
    }

    private static void clock(Lexicon.Builder words) {
        words.add(AMPM, 0, "am a.m a.m.").add(AMPM, 12, "pm p.m p.m.");
        part(words, PartOfDay.DAWN, "dawn daybreak sunrise");
        part(words, PartOfDay.MORNING, "morning mornings");
        part(words, PartOfDay.MIDDAY, "midday lunchtime");
        part(words, PartOfDay.AFTERNOON, "afternoon afternoons");
        part(words, PartOfDay.EVENING, "evening evenings dusk sunset");
        part(words, PartOfDay.NIGHT, "night nights");
        Zones.addTo(words);
    }

    private static void part(Lexicon.Builder words, PartOfDay part, String spellings) {
        words.add(PART, part.number(), spellings);
    }

    /** What looks ahead and what looks back; a lexicon of verbs is not needed, for the past tense mostly ends in "ed". */
    private static void cues(Lexicon.Builder words) {
        ArrangedVerbs.addTo(words);
        words.add(
                COMMITMENT,
                1,
                "agreed agreement decided decision vowed promised pledged threatened ordered told asked urged invited "
                        + "pact deal plan plans program programme offer bid vow pledge supposed required bound "
                        + "about ready able");
        words.add(
                        FUTURE,
                        1,
                        "will shall 'll would could should can may might must ought expected expects expect scheduled due payable")
                .add(
                        FUTURE,
                        1,
                        "plans planned plan planning hopes hope intends intend aims likely until upcoming going supposed rescheduled earmarked pencilled forecast")
                .add(
                        FUTURE,
                        1,
                        "tomorrow slated poised soon effective mature matures maturing expire expires expiring");
        words.add(
                        PAST,
                        1,
                        "said told was were had did says went came took began made left met held won lost sold bought got")
                .add(
                        PAST,
                        1,
                        "fell rose gave found led ran saw broke spoke wrote put shot died been became since ago last")
                .add(
                        PAST,
                        1,
                        "set won tore wore bore swore chose froze rode woke shook sank hid fled hung swung threw blew ate")
                .add(
                        PAST,
                        1,
                        "laid fought caught taught thought felt meant heard withdrew overthrew overcame quit beat spread")
                .add(
                        PAST,
                        1,
                        "hit cut closed stood struck grew knew paid sent built brought drew flew kept sought spent swept");
        words.add(AUXILIARY, 1, "be is are been being was were has have had");
        words.add(
                        LINK,
                        1,
                        "in into on at by of from to since until till through during before after for between and or over within")
                .add(LINK, 1, "around about throughout as late early mid");
        words.add(DETERMINER, 1, "the a an this that its his her their our my each every");
    }
}
