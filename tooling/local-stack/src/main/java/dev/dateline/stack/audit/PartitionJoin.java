package dev.dateline.stack.audit;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the articles of one partition with their results by origin: each must have exactly one.
 *
 * <p>Used by one thread.
 */
final class PartitionJoin {

    /** More lost ones than these are counted, but one that turns up late is then taken for a double. */
    private static final int REMEMBERED = 100_000;

    private final int partition;
    private final long committed;
    private final long begin;
    private final Offences offences;
    private final Set<Long> lost = new HashSet<>();
    private long articles;
    private long enriched;
    private long rejected;
    private long pending;

    /**
     * A join of one partition.
     *
     * @param begin the first article to be looked at; of earlier ones retention may have removed the results
     * @param committed the first article that enrich has not passed yet
     */
    PartitionJoin(int partition, long begin, long committed, Offences offences) {
        this.partition = partition;
        this.begin = begin;
        this.committed = committed;
        this.offences = offences;
    }

    void run(Iterator<Entry> articleEntries, Iterator<Entry> enrichedEntries, Iterator<Entry> rejectedEntries) {
        Results ofEnriched = new Results("enriched", enrichedEntries);
        Results ofRejected = new Results("rejected", rejectedEntries);
        while (articleEntries.hasNext()) {
            Entry article = articleEntries.next();
            if (article.offset() >= begin) {
                articles++;
                join(article, ofEnriched.take(article), ofRejected.take(article));
            }
        }
        ofEnriched.skipTo(Long.MAX_VALUE);
        ofRejected.skipTo(Long.MAX_VALUE);
    }

    long articles() {
        return articles;
    }

    long enriched() {
        return enriched;
    }

    long rejected() {
        return rejected;
    }

    long pending() {
        return pending;
    }

    private void join(Entry article, @Nullable Entry asEnriched, @Nullable Entry asRejected) {
        enriched += asEnriched == null ? 0 : 1;
        rejected += asRejected == null ? 0 : 1;
        if (asEnriched != null && asRejected != null) {
            offences.add(Offence.Kind.DOUBLED, where(article.offset()), "both enriched and rejected");
        }
        if (asEnriched == null && asRejected == null) {
            if (article.offset() >= committed) {
                pending++;
                return;
            }
            offences.add(Offence.Kind.LOST, where(article.offset()), "neither enriched nor rejected: " + article.id());
            if (lost.size() < REMEMBERED) {
                lost.add(article.offset());
            }
        }
        if (asEnriched != null
                && !(asEnriched.id().equals(article.id()) && asEnriched.sha256().equals(article.sha256()))) {
            offences.add(
                    Offence.Kind.CHANGED,
                    where(article.offset()),
                    "is " + article.id() + ", but enriched at " + asEnriched.offset() + " as " + asEnriched.id());
        }
    }

    private String where(long offset) {
        return "articles-" + partition + "-" + offset;
    }

    /** One topic of results, in the order of its own offsets. */
    private final class Results {

        private final String name;
        private final Iterator<Entry> entries;
        private @Nullable Entry next;
        private long last = -1;

        Results(String name, Iterator<Entry> entries) {
            this.name = name;
            this.entries = entries;
        }

        /** The result of that article, null where its next result is a later article's. */
        @Nullable
        Entry take(Entry article) {
            skipTo(article.offset());
            Entry found = next;
            if (found == null || found.origin() != article.offset()) {
                return null;
            }
            last = found.origin();
            next = null;
            return found;
        }

        /** Tells of each result that has no place before that article. */
        void skipTo(long origin) {
            while (true) {
                if (next == null && entries.hasNext()) {
                    next = entries.next();
                }
                if (next == null || (next.origin() >= origin && next.origin() > last)) {
                    return;
                }
                tell(next);
                next = null;
            }
        }

        private void tell(Entry entry) {
            if (entry.origin() < begin) {
                return;
            }
            String where = name + "-" + partition + "-" + entry.offset();
            if (entry.origin() > last) {
                offences.add(Offence.Kind.NO_ORIGIN, where, "there is no article at offset " + entry.origin());
                last = entry.origin();
            } else if (lost.remove(entry.origin())) {
                offences.add(Offence.Kind.OUT_OF_ORDER, where, "comes after the result of a later article");
            } else {
                offences.add(Offence.Kind.DOUBLED, where, "a second result of the article at " + entry.origin());
            }
        }
    }
}
