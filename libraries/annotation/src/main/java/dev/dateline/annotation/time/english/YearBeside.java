package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.contract.enriched.Explain.Direction;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The year of a day or month that another date of its sentence tells: "Next year … August 12", "in May 2022 and again in July". */
final class YearBeside {

    private static final int REACH = 25;
    private static final int SHOWN_REACH = 12;

    private YearBeside() {}

    /** The year that the sentence opens with, empty where it opens with none. */
    static Optional<Integer> opened(Match match) {
        ScannedWords words = match.words();
        int first = match.start();
        while (first > 0
                && first > match.start() - REACH
                && !SentenceEnd.closes(words, first - 1)
                && !words.opensParagraph(first)) {
            first--;
        }
        if (first == match.start()) {
            return Optional.empty();
        }
        CalendarPeriod now = match.scene().current(Grain.YEAR);
        if (words.is(first, Slot.STEP) && words.is(first + 1, "year") && now != null) {
            return Optional.of(now.first().getYear() + (int) words.value(first, Slot.STEP));
        }
        boolean in = words.is(first, "in") && words.is(first + 1, Slot.YEAR) && first + 2 < match.start();
        return in ? Optional.of((int) value(words, first + 1)) : Optional.empty();
    }

    private static long value(ScannedWords words, int year) {
        return words.value(year, words.is(year, Slot.NUM) ? Slot.NUM : Slot.YEAR);
    }

    /** The first such month after the date named last, where the words lead on from it: "August 2022 and again in May". */
    static @Nullable CalendarPeriod next(Match match, int month) {
        ScannedWords words = match.words();
        int before = match.start() - 1;
        boolean again = words.is(before, "in") && words.is(before - 1, "again");
        boolean to = (words.is(before, "to") || words.is(before, "until") || words.is(before, "through"))
                && words.is(before - 1, Slot.YEAR)
                && words.is(before - 2, Slot.MONTH);
        CalendarPeriod named = match.scene().named();
        LocalDate today = match.scene().today();
        boolean over = named != null && today != null && !named.end().isAfter(today);
        boolean ahead = again && match.direction() == Direction.FUTURE;
        if ((!again && !to) || ahead || !over || named.grain().coarserThan(Grain.MONTH)) {
            return null;
        }
        CalendarPeriod same = CalendarPeriod.month(named.first().getYear(), month);
        CalendarPeriod later = same.first().isAfter(named.first()) ? same : same.plus(12);
        return later.first().isAfter(today) ? null : later;
    }

    /** "Is expected to show growth in November": what is shown is over, whenever it will be. */
    static boolean shown(Match match) {
        ScannedWords words = match.words();
        for (int word = match.start() - 1; word >= match.start() - SHOWN_REACH && word >= 0; word--) {
            if (SentenceEnd.closes(words, word)) {
                return false;
            }
            boolean shows = words.is(word, "show") || words.is(word, "reveal") || words.is(word, "confirm");
            if (shows) {
                return words.is(word - 1, Slot.FUTURE) || words.is(word - 1, "to");
            }
        }
        return false;
    }
}
