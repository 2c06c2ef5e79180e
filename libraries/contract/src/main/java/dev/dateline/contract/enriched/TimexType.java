package dev.dateline.contract.enriched;

/** The types of TIMEX3 (ISO-TimeML). */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
