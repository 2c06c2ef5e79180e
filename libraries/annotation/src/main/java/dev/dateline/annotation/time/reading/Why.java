package dev.dateline.annotation.time.reading;

import dev.dateline.contract.enriched.Explain.AnchorFrom;
import dev.dateline.contract.enriched.Explain.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What a date was counted from, and which way.
 *
 * @param anchor the TIMEX3 value that it was counted from; null where the text alone gives the date
 * @param from where that came from
 * @param direction which way it was looked for; null where there is only one
 */
public record Why(@Nullable String anchor, @Nullable AnchorFrom from, @Nullable Direction direction) {

    /** The text alone gives the date. */
    public static final Why TEXT_ALONE = new Why(null, null, null);
}
