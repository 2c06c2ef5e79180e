package dev.dateline.annotation.time.calendar;

/** How fine a date or duration is, from fine to coarse. */
public enum Grain {
    SECOND("S"),
    MINUTE("M"),
    HOUR("H"),
    DAY("D"),
    WEEKEND("WE"),
    WEEK("W"),
    MONTH("M"),
    SEASON("S"),
    QUARTER("Q"),
    HALF("H"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE"),
    MILLENNIUM("ML");

    private static final Grain[] ALL = values();

    private final String symbol;

    Grain(String symbol) {
        this.symbol = symbol;
    }

    /** Its number, by which a lexicon knows it. */
    @SuppressWarnings("EnumOrdinal")
    public int number() {
        return ordinal();
    }

    /** The one with that number. */
    @SuppressWarnings("EnumOrdinal")
    public static Grain of(int number) {
        return ALL[number];
    }

    /** Its letter in an ISO 8601 duration. */
    public String symbol() {
        return symbol;
    }

    /** Whether it is shorter than a day. */
    public boolean ofClock() {
        return compareTo(DAY) < 0;
    }

    /** Whether it is longer than the other. */
    public boolean coarserThan(Grain other) {
        return compareTo(other) > 0;
    }
}
