package dev.dateline.annotation.time;

import dev.dateline.annotation.time.calendar.CalendarPeriod;
import dev.dateline.annotation.time.calendar.Grain;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.enriched.Explain.AnchorFrom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article's dates are resolved against, besides its own text.
 *
 * @param published the publication date; where it is null, a relative date gets no invented calendar date
 * @param dateline the date in the article's dateline, see {@link DateTagger#datelineDate}
 * @param country the source's country, ISO 3166-1 alpha-2 such as {@code GB}, which decides what 3/4/2025 is where the text
 *     does not; American order where it is null
 */
public record Anchors(@Nullable Published published, @Nullable LocalDate dateline, @Nullable String country) {

    /** Where 3/4 is the fourth of March: the United States, what belongs to them or was theirs, and Canada. */
    private static final Set<String> MONTH_FIRST =
            Set.of("US", "AS", "GU", "MP", "PR", "UM", "VI", "FM", "MH", "PW", "PH", "CA");

    /** No date is known: only what the text alone gives is resolved. */
    public static final Anchors NONE = new Anchors(null, null, null);

    /** The publication date alone. */
    public static Anchors of(@Nullable Published published) {
        return new Anchors(published, null, null);
    }

    /** The scene that an article with these anchors opens with. */
    Scene scene() {
        boolean dayFirst = country != null && !MONTH_FIRST.contains(country.toUpperCase(Locale.ROOT));
        return dateline != null
                ? new Scene(CalendarPeriod.day(dateline), moment(published), AnchorFrom.DATELINE, dayFirst)
                : new Scene(publication(published), moment(published), AnchorFrom.PUBLISHED, dayFirst);
    }

    /** As fine as the source gave it; null where there is none or it is not of the form that its precision promises. */
    private static @Nullable CalendarPeriod publication(@Nullable Published published) {
        if (published == null) {
            return null;
        }
        String value = published.value();
        try {
            return switch (published.precision()) {
                case YEAR -> CalendarPeriod.year(Year.parse(value).getValue());
                case MONTH ->
                    new CalendarPeriod(Grain.MONTH, YearMonth.parse(value).atDay(1));
                case DAY, MINUTE, SECOND ->
                    CalendarPeriod.day(LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDateTime moment(@Nullable Published published) {
        boolean fine = published != null
                && (published.precision() == Precision.MINUTE || published.precision() == Precision.SECOND);
        if (!fine || published.value().length() < 16) {
            return null;
        }
        try {
            return LocalDateTime.parse(published.value().substring(0, 16));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
