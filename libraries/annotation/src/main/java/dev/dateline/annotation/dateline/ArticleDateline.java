package dev.dateline.annotation.dateline;

import dev.dateline.contract.enriched.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * The dateline of an article.
 *
 * @param dateline null where there is none
 */
public record ArticleDateline(@Nullable Dateline dateline) {

    /** The place that it names, null where there is none. */
    public @Nullable String place() {
        return dateline == null ? null : dateline.place();
    }
}
