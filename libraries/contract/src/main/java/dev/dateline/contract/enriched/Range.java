package dev.dateline.contract.enriched;

import java.util.Objects;

/**
 * What a date covers on the calendar: {@code [from, to)}.
 *
 * @param from its first day ({@code 2025-01-05}) or moment ({@code 2025-01-05T06:00:00})
 * @param to the first day or moment after it
 */
public record Range(String from, String to) {

    public Range {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
