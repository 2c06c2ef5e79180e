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

    private final String symbol;

    Grain(String symbol) {
        this.symbol = symbol;
    }

    /** Its letter in an ISO 8601 duration. */
    public String symbol() {
        return symbol;
    }

    /** Whether it is shorter than a day. */
    public boolean ofClock() {
        return this.ordinal() < DAY.ordinal();
    }

    /** Whether it is longer than the other. */
    public boolean coarserThan(Grain other) {
        return ordinal() > other.ordinal();
    }
}
