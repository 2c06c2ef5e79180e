package dev.dateline.annotation.time.calendar;

/** A named part of a day, with the hours that it covers here. */
public enum PartOfDay {
    DAWN("DW", 5, 7),
    MORNING("MO", 6, 12),
    MIDDAY("MI", 11, 14),
    AFTERNOON("AF", 12, 18),
    EVENING("EV", 18, 22),
    NIGHT("NI", 20, 30),
    DAYTIME("DT", 9, 17);

    private static final PartOfDay[] ALL = values();

    private final String symbol;
    private final int from;
    private final int to;

    PartOfDay(String symbol, int from, int to) {
        this.symbol = symbol;
        this.from = from;
        this.to = to;
    }

    /** Its number, by which a lexicon knows it. */
    @SuppressWarnings("EnumOrdinal")
    public int number() {
        return ordinal();
    }

    /** The one with that number. */
    @SuppressWarnings("EnumOrdinal")
    public static PartOfDay of(int number) {
        return ALL[number];
    }

    /** Its letters in a TIMEX3 value. */
    public String symbol() {
        return symbol;
    }

    /** The hour of the day in which it begins. */
    public int from() {
        return from;
    }

    /** The hour in which it has ended; past 24 it lies on the next day. */
    public int to() {
        return to;
    }
}
