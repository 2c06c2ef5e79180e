package dev.dateline.stack.feeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a feed was when it was visited.
 *
 * @param address that was asked for
 * @param good whether ingest gets articles from it
 * @param title what it calls itself, else what the list calls it
 * @param format what it is
 * @param found where it is, where a page stands at its address
 * @param entries how many it has
 * @param newest when the newest of them was published; absent where none says so
 * @param words how many words an article has, the median of the newest
 * @param from where these words are: {@code feed}, {@code page}, or {@code feed and page}
 * @param faults why it is not good, a line each
 * @param remarks what else is worth knowing, a line each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedCheck(
        String address,
        boolean good,
        @Nullable String title,
        @Nullable String format,
        @Nullable String found,
        int entries,
        @Nullable OffsetDateTime newest,
        @Nullable Integer words,
        @Nullable String from,
        List<String> faults,
        List<String> remarks) {

    public FeedCheck {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    /** One of which nothing could be had. */
    static FeedCheck unread(ListedFeed feed, String fault) {
        return new FeedCheck(
                feed.name(), false, feed.title(), null, null, 0, null, null, null, List.of(fault), List.of());
    }
}
