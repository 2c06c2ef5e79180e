package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.ClockTime;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Lasting;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Span;
import dev.dateline.annotation.time.reading.Timed;
import dev.dateline.annotation.time.reading.Vague;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The stretches and the moments before and after the article's date. */
final class Stretches {

    private Stretches() {}

    static Lasting beforeNow(Match match, Span span) {
        return stretch(match, span, -1);
    }

    static Lasting afterNow(Match match, Span span) {
        return stretch(match, span, 1);
    }

    static @Nullable Meaning behind(Match match) {
        if (!match.plural()) {
            return null;
        }
        if (match.has("recent") && !match.has("the") && match.grain() == Grain.YEAR) {
            return Vague.date("PAST_REF");
        }
        return stretch(match, span(match), -1);
    }

    static @Nullable Meaning ahead(Match match) {
        return match.plural() ? stretch(match, span(match), 1) : null;
    }

    private static Span span(Match match) {
        boolean told = match.has(Slot.NUM) || match.has(Slot.DECIMAL) || match.has(Slot.VAGUE);
        return told ? match.span() : new Span(Span.SOME, match.grain());
    }

    private static Lasting stretch(Match match, Span span, int way) {
        Lasting length = Lasting.of(span);
        LocalDate today = match.scene().today();
        if (!span.counted() || span.count() > 9999) {
            return length;
        }
        LocalDateTime now = match.scene().now();
        if (span.grain().ofClock()) {
            return now == null
                    ? length
                    : length.within(now, moved(now, span, way), match.scene().fromAnchor(Scene.way(way)));
        }
        if (today == null) {
            return length;
        }
        if (span.grain() == Grain.QUARTER) {
            CalendarPeriod quarter = CalendarPeriod.containing(today, Grain.QUARTER);
            return way < 0
                    ? length.between(
                            quarter.plus(-span.count()).first(),
                            quarter.first(),
                            match.scene().fromAnchor(Direction.PAST))
                    : length.between(
                            quarter.end(),
                            quarter.plus(span.count()).end(),
                            match.scene().fromAnchor(Direction.FUTURE));
        }
        LocalDate other = CalendarPeriod.plus(today, way * span.count(), span.grain());
        return way < 0
                ? length.between(other, today, match.scene().fromAnchor(Direction.PAST))
                : length.between(
                        today.plusDays(1), other.plusDays(1), match.scene().fromAnchor(Direction.FUTURE));
    }

    /** "Three minutes from now", "two hours ago": a time where the article's is known, else a vague date. */
    static Meaning momentFromNow(Match match, Span span, int way) {
        LocalDateTime now = match.scene().now();
        if (now == null || !span.counted() || span.grain() == Grain.SECOND) {
            return Vague.date(way < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        LocalDateTime moment = moved(now, span, way);
        ClockTime clock = ClockTime.at(moment.getHour(), moment.getMinute());
        return Timed.of(clock).on(moment.toLocalDate(), match.scene().fromAnchor(Scene.way(way)));
    }

    private static LocalDateTime moved(LocalDateTime now, Span span, int way) {
        long count = (long) way * span.count();
        return switch (span.grain()) {
            case HOUR -> now.plusHours(count);
            case MINUTE -> now.plusMinutes(count);
            default -> now.plusSeconds(count);
        };
    }
}
