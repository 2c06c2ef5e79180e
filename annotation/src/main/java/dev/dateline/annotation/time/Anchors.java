package dev.dateline.annotation.time;

import dev.dateline.contract.article.Published;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article's dates are resolved against, besides its own text.
 *
 * @param published the publication date; where it is null, a relative date gets no invented calendar date
 * @param dateline the date in the article's dateline, see {@link DateTagger#datelineDate}
 * @param country the source's country, ISO 3166-1 alpha-2 such as {@code GB}, which decides what 3/4/2025 is; US order
 *     where it is null
 */
public record Anchors(@Nullable Published published, @Nullable LocalDate dateline, @Nullable String country) {

    /** No date is known: only what the text alone gives is resolved. */
    public static final Anchors NONE = new Anchors(null, null, null);

    /** The publication date alone. */
    public static Anchors of(@Nullable Published published) {
        return new Anchors(published, null, null);
    }
}
