package dev.dateline.annotation.dates;

import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Timex;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an article.
 *
 * @param filed the day of the dateline, where it names one
 * @param timexes those of headline and body, in the order of the text
 */
public record ArticleDates(@Nullable LocalDate filed, List<Timex> timexes) {

    public ArticleDates {
        timexes = List.copyOf(timexes);
    }

    /** The UTF-16 units of the headline or the body that dates take up. */
    public BitSet units(In in) {
        BitSet units = new BitSet();
        timexes.stream()
                .map(Timex::slice)
                .filter(slice -> (in == In.HEADLINE) == (slice.in() == In.HEADLINE))
                .forEach(slice -> units.set(slice.startUtf16(), slice.endUtf16()));
        return units;
    }
}
