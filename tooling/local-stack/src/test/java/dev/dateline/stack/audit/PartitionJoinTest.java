package dev.dateline.stack.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartitionJoinTest {

    private static final long ALL_PASSED = 1_000;

    private final Offences offences = new Offences();

    @Test
    void findsNothingWhereEachArticleHasOneResult() {
        PartitionJoin join = join(0, ALL_PASSED, articles(0, 1, 3, 4), results(0, 1, 4), results(3));

        assertThat(offences.first()).isEmpty();
        assertThat(join.articles()).isEqualTo(4);
        assertThat(join.enriched()).isEqualTo(3);
        assertThat(join.rejected()).isEqualTo(1);
    }

    @Test
    void namesAnArticleThatIsLost() {
        join(0, ALL_PASSED, articles(0, 1, 3), results(0, 3), results());

        assertThat(offences.first())
                .containsExactly(
                        new Offence(Offence.Kind.LOST, "articles-2-1", "neither enriched nor rejected: uri-1#1"));
    }

    @Test
    void doesNotTakeForLostWhatEnrichHasNotPassed() {
        PartitionJoin join = join(0, 3, articles(0, 1, 3, 4), results(0, 1), results());

        assertThat(offences.first()).isEmpty();
        assertThat(join.pending()).isEqualTo(2);
    }

    @Test
    void namesAResultThatComesTwice() {
        join(0, ALL_PASSED, articles(0, 1, 3), results(0, 1, 1, 3, 0), results());

        assertThat(offences.counts()).isEqualTo(Map.of(Offence.Kind.DOUBLED, 2L));
        assertThat(offences.first()).extracting(Offence::where).containsExactly("enriched-2-102", "enriched-2-104");
    }

    @Test
    void namesAnArticleThatIsBothEnrichedAndRejected() {
        join(0, ALL_PASSED, articles(0, 1), results(0, 1), results(1));

        assertThat(offences.counts()).isEqualTo(Map.of(Offence.Kind.DOUBLED, 1L));
    }

    @Test
    void namesResultsThatChangedPlaces() {
        join(0, ALL_PASSED, articles(0, 1, 3), results(1, 0, 3), results());

        assertThat(offences.counts()).isEqualTo(Map.of(Offence.Kind.LOST, 1L, Offence.Kind.OUT_OF_ORDER, 1L));
    }

    @Test
    void namesAResultOfNoArticle() {
        join(0, ALL_PASSED, articles(0, 3), results(0, 2, 3, 7), results());

        assertThat(offences.first())
                .containsExactly(
                        new Offence(Offence.Kind.NO_ORIGIN, "enriched-2-101", "there is no article at offset 2"),
                        new Offence(Offence.Kind.NO_ORIGIN, "enriched-2-103", "there is no article at offset 7"));
    }

    @Test
    void namesAnArticleThatCameOutAsAnother() {
        List<Entry> swapped = List.of(new Entry(100, 0, "uri-9#1", "hash-0"), new Entry(101, 1, "uri-1#1", "other"));

        join(0, ALL_PASSED, articles(0, 1), swapped, results());

        assertThat(offences.counts()).isEqualTo(Map.of(Offence.Kind.CHANGED, 2L));
    }

    @Test
    void asksForNoResultThatRetentionRemoved() {
        PartitionJoin join = join(3, ALL_PASSED, articles(0, 1, 3, 4), results(1, 3), results(4));

        assertThat(offences.first()).isEmpty();
        assertThat(join.articles()).isEqualTo(2);
    }

    private PartitionJoin join(
            long begin, long committed, List<Entry> articles, List<Entry> enriched, List<Entry> rejected) {
        PartitionJoin join = new PartitionJoin(2, begin, committed, offences);
        join.run(articles.iterator(), enriched.iterator(), rejected.iterator());
        return join;
    }

    private static List<Entry> articles(long... offsets) {
        return Arrays.stream(offsets)
                .mapToObj(offset -> new Entry(offset, offset, "uri-" + offset + "#1", "hash-" + offset))
                .toList();
    }

    /** Results at offsets from 100. */
    private static List<Entry> results(long... origins) {
        List<Entry> results = new ArrayList<>();
        for (long origin : origins) {
            results.add(new Entry(100 + results.size(), origin, "uri-" + origin + "#1", "hash-" + origin));
        }
        return results;
    }
}
