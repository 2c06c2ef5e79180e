package dev.dateline.annotation.time;

import dev.dateline.annotation.Deadline;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.enriched.Timex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tags the date expressions of an article and resolves them.
 *
 * <p>Thread-safe; the same input gives the same result. Time and memory are linear in the length of the text.
 */
public final class DateTagger {

    /**
     * The dates of an article, in the order of the text, the headline's first, with {@code tid} {@code t1}, {@code t2}, ….
     *
     * @param headline empty where there is none
     * @param body empty where there is none
     * @param anchors what relative dates are resolved against
     * @param deadline asked every few hundred words
     */
    public List<Timex> tag(String headline, String body, Anchors anchors, Deadline deadline) {
        deadline.check();
        return List.of();
    }

    /**
     * The date that a dateline names: the whole of {@code text} is searched, and a date without a year is the nearest one to
     * the publication date.
     *
     * @param text the dateline, or the part of it that may be a date: {@code Nov 22}
     * @return empty where it names no day of the calendar, or where only the publication date would tell the year and there
     *     is none
     */
    public Optional<LocalDate> datelineDate(String text, @Nullable Published published) {
        return Optional.empty();
    }
}
