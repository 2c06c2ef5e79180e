package dev.dateline.formats.feed;

import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.Published;
import dev.dateline.formats.date.LenientDate;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.NinjsTerms;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what an entry holds in the words of ninjs. */
public final class EntryArticle {

    private EntryArticle() {}

    /** The article of an entry; without a body where the entry has no text, which its page may have. */
    public static Content of(FeedEntry entry) {
        Optional<EntryDate> date = entry.date();
        Optional<LenientDate> read = date.flatMap(each -> each.read(entry.order()));
        return new Content(
                published(date, read),
                read.map(LenientDate::start).orElse(null),
                entry.language(),
                entry.title() == null ? List.of() : List.of(Headline.of(entry.title())),
                entry.body() == null ? List.of() : List.of(Body.of(entry.body())),
                entry.byline(),
                null,
                NinjsTerms.authors(entry.authors()),
                NinjsTerms.altIds(entry.id(), entry.link()),
                NinjsTerms.others(entry.summaries(), entry.categories()));
    }

    private static @Nullable Published published(Optional<EntryDate> date, Optional<LenientDate> read) {
        return date.flatMap(given -> read.map(each -> each.published(given.from())))
                .orElse(null);
    }
}
