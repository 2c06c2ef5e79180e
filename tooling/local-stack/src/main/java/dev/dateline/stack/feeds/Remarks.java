package dev.dateline.stack.feeds;

import dev.dateline.fetch.feed.FeedAnswer;
import dev.dateline.formats.feed.FeedDocument;
import dev.dateline.formats.feed.FeedEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says what is worth knowing of a feed that can be read. */
final class Remarks {

    private static final Duration LONG = Duration.ofDays(30);
    private static final Duration SOON = Duration.ofDays(1);

    /** Fewer words than this are hardly a whole article. */
    private static final int FEW_WORDS = 60;

    private Remarks() {}

    static List<String> of(FeedAnswer.Found answer, EntrySample sample, Optional<OffsetDateTime> newest, Instant now) {
        List<String> remarks = new ArrayList<>();
        answer.found().ifPresent(address -> remarks.add("is a page, its feed is " + address));
        answer.answer().route().moved().ifPresent(address -> remarks.add("moved for good to " + address));
        document(answer.feed(), remarks);
        newest.ifPresent(time -> time(Duration.between(time.toInstant(), now), remarks));
        if (!sample.failures().isEmpty()) {
            remarks.add(sample.failures().size() + " of " + sample.pagesAsked() + " pages had no text: "
                    + sample.failures().stream().distinct().collect(Collectors.joining("; ")));
        }
        if (sample.median().filter(words -> words < FEW_WORDS).isPresent()) {
            remarks.add("its articles are short, or no more than summaries");
        }
        return remarks;
    }

    private static void document(FeedDocument feed, List<String> remarks) {
        if (!feed.complete()) {
            remarks.add("ends in its middle");
        }
        if (!feed.rejected().isEmpty()) {
            remarks.add(feed.rejected().size() + " entries hold nothing that can be used");
        }
        count(feed, entry -> EntryTimes.of(entry).isEmpty(), "without a date", remarks);
        count(feed, entry -> entry.id() == null && entry.link() == null, "with neither an id nor a link", remarks);
    }

    private static void count(FeedDocument feed, Predicate<FeedEntry> which, String what, List<String> remarks) {
        long count = feed.entries().stream().filter(which).count();
        if (count > 0) {
            remarks.add(count + " of " + feed.entries().size() + " entries are " + what);
        }
    }

    private static void time(Duration age, List<String> remarks) {
        if (age.compareTo(LONG) > 0) {
            remarks.add("nothing new for " + age.toDays() + " days");
        } else if (age.compareTo(SOON.negated()) < 0) {
            remarks.add("its newest entry is dated in the future");
        }
    }
}
