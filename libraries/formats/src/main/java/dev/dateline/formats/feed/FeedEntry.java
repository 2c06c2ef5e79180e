package dev.dateline.formats.feed;

import dev.dateline.formats.date.DayOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, its texts as text.
 *
 * @param id its guid or id as it stood, but for white space around it
 * @param link the address of its page, absolute
 * @param title in one line
 * @param body the fullest of its texts, paragraphs parted by an empty line
 * @param summaries its other texts
 * @param authors their names
 * @param byline the line that the names came from
 * @param published dates of its publication, the best first; those that are none included
 * @param updated dates of its last change, likewise
 * @param order how day and month stand in the dates of its feed
 * @param categories what it is about, each once
 * @param language BCP 47
 */
public record FeedEntry(
        @Nullable String id,
        @Nullable String link,
        @Nullable String title,
        @Nullable String body,
        List<String> summaries,
        List<String> authors,
        @Nullable String byline,
        List<EntryDate> published,
        List<EntryDate> updated,
        DayOrder order,
        List<String> categories,
        @Nullable String language) {

    public FeedEntry {
        summaries = List.copyOf(summaries);
        authors = List.copyOf(authors);
        published = List.copyOf(published);
        updated = List.copyOf(updated);
        categories = List.copyOf(categories);
    }

    /** When it was published; where it does not say, when it was last changed. */
    public Optional<EntryDate> date() {
        return EntryDate.first(
                Stream.concat(published.stream(), updated.stream()).toList(), order);
    }

    /** The same with what its feed says for all of its entries that do not say it themselves. */
    FeedEntry within(@Nullable String feedLanguage, Authors feedAuthors, DayOrder feedOrder) {
        boolean named = !authors.isEmpty() || byline != null;
        return new FeedEntry(
                id,
                link,
                title,
                body,
                summaries,
                named ? authors : feedAuthors.names(),
                named ? byline : feedAuthors.byline(),
                published,
                updated,
                feedOrder,
                categories,
                language == null ? feedLanguage : language);
    }

    /** Names the entry and none of its text. */
    @Override
    public String toString() {
        return "FeedEntry[" + (id == null ? link : id) + "]";
    }
}
