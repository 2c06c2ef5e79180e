package dev.dateline.annotation.time.word;

/** What a word can be in a date; a word may be several at once, as "second" and "may" are. */
public enum Slot {
    /** 1 to 12. */
    MONTH,
    /** 1 to 7, Monday is 1. */
    WEEKDAY,
    /** The ordinal of a {@code Grain}; negative where the word is in the plural, less one. */
    UNIT,
    /** A whole number, in digits or words. */
    NUM,
    /** A number with a decimal part; its value is its thousandfold. */
    DECIMAL,
    /** Part of a number in words; the scanner joins these. */
    NUMERAL,
    /** An ordinal, from 1. */
    ORD,
    /** A day of a month, 1 to 31, as number or ordinal. */
    DAY,
    /** A year: four digits, four digits in words, or two after an apostrophe. */
    YEAR,
    /** A decade by its first year. */
    DECADE,
    /** Hour, minute and second, packed by {@link Packed#clock}. */
    CLOCK,
    /** Year, month and day in this order, packed by {@link Packed#date}; the day may be 0. */
    ISO,
    /** Two or three numbers between slashes, dots or hyphens, packed by {@link Packed#date}; the last may be -1. */
    SLASHED,
    /** 0 for the first half of the day, 12 for the second. */
    AMPM,
    /** The ordinal of a {@code PartOfDay}. */
    PART,
    /** The ordinal of a {@code Season}. */
    SEASON,
    /** The number of a time zone in the language's list. */
    ZONE,
    /** A day's distance from the anchor's day. */
    DEICTIC,
    /** Looks forward: "last" is -1, "this" 0, "next" 1. */
    STEP,
    /** A cue that what is spoken of lies ahead. */
    FUTURE,
    /** A cue that what is spoken of is over. */
    PAST,
    /** A verb of what is arranged, by its form: 1 as in "opens", 2 as in "open", 3 as in "opening". */
    ARRANGED,
    /** "To" after it leads to what lies ahead: "agreed", "plan", "ordered". */
    COMMITMENT,
    /** A form of "be" or "have". */
    AUXILIARY,
    /** How many, where no number says so: "several". */
    VAGUE,
    /** A preposition or a conjunction. */
    LINK,
    /** A determiner or possessive pronoun. */
    DETERMINER;

    /** Its number, below 64. */
    @SuppressWarnings("EnumOrdinal")
    public int number() {
        return ordinal();
    }

    /** Its bit in a set of slots. */
    public long bit() {
        return 1L << number();
    }
}
