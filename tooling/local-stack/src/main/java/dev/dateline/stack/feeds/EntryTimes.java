package dev.dateline.stack.feeds;

import dev.dateline.formats.date.LenientDate;
import dev.dateline.formats.feed.FeedDocument;
import dev.dateline.formats.feed.FeedEntry;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;

/** When entries were published. */
final class EntryTimes {

    private EntryTimes() {}

    static Optional<OffsetDateTime> of(FeedEntry entry) {
        return entry.date().flatMap(date -> date.read(entry.order())).map(LenientDate::start);
    }

    static Optional<OffsetDateTime> newest(FeedDocument feed) {
        return feed.entries().stream().flatMap(entry -> of(entry).stream()).max(Comparator.naturalOrder());
    }
}
