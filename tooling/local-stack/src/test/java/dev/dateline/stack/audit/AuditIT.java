package dev.dateline.stack.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.broker.SharedBroker;
import dev.dateline.contract.event.Topics;
import dev.dateline.stack.health.PartitionLag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does to the topics, behind the services' back, what the audit must find; each test on a partition of its own. */
class AuditIT {

    private static final int PARTITIONS = 11;

    @BeforeAll
    static void createTopics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", SharedBroker.bootstrapServers()))) {
            admin.createTopics(Stream.of(Topics.ARTICLES, Topics.ENRICHED, Topics.REJECTED, Topics.POSITIONS)
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    @Test
    void namesADocumentThatIsThereAndWasNotRead(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("never.txt"), "never read");

        Balance balance = new Audit(SharedBroker.bootstrapServers(), List.of()).run(new SourceFolder("other", folder));

        assertThat(balance.first())
                .containsExactly(
                        new Offence(Offence.Kind.UNREAD, "other/never.txt", "is in the folder and has no position"));
        assertThat(balance.balanced()).isFalse();
    }

    @Test
    void countsNoPositionThatEnded() throws Exception {
        try (ExampleWriter written = new ExampleWriter(SharedBroker.bootstrapServers(), 8)) {
            written.position(3, 0);
            written.ended();
        }

        assertThat(audit(8).sources()).noneMatch(source -> source.published() > 0);
    }

    @Test
    void countsAPositionThatWasMovedWhereItLiesNow() throws Exception {
        try (ExampleWriter now = new ExampleWriter(SharedBroker.bootstrapServers(), 9);
                ExampleWriter before = new ExampleWriter(SharedBroker.bootstrapServers(), 10)) {
            now.enriched("urn:a", now.article("urn:a"));
            before.position(1, 0);
            now.position(1, 0);
            before.ended();
        }

        for (List<Integer> order : List.of(List.of(9, 10), List.of(10, 9))) {
            assertThat(audit(order).first()).isEmpty();
        }
    }

    @Test
    void findsNothingWrongWithWhatTheServicesWrite() throws Exception {
        try (ExampleWriter written = new ExampleWriter(SharedBroker.bootstrapServers(), 0)) {
            written.enriched("urn:a", written.article("urn:a"));
            written.enriched("urn:b", written.article("urn:b"));
            written.position(1, 0);
            written.position(2, 5);
        }

        Balance balance = audit(0);

        assertThat(balance.first()).isEmpty();
        assertThat(balance.balanced()).isTrue();
        assertThat(balance.sources()).containsExactly(new SourceBalance("seeds", 7, 2, 5, 0, 2, 0));
        assertThat(balance.enriched()).isEqualTo(2);
    }

    @Test
    void findsAnArticleWhoseResultIsMissing() throws Exception {
        try (ExampleWriter written = new ExampleWriter(SharedBroker.bootstrapServers(), 1)) {
            written.article("urn:a");
            written.enriched("urn:b", written.article("urn:b"));
            written.position(2, 0);
        }

        assertThat(audit(1).offences()).isEqualTo(Map.of(Offence.Kind.LOST, 1L));
        assertThat(audit(1).first()).extracting(Offence::where).containsExactly("articles-1-0");
    }

    @Test
    void findsAResultThatWasWrittenTwice() throws Exception {
        try (ExampleWriter written = new ExampleWriter(SharedBroker.bootstrapServers(), 2)) {
            long article = written.article("urn:a");
            written.enriched("urn:a", article);
            written.enriched("urn:a", article);
            written.position(1, 0);
        }

        assertThat(audit(2).offences()).isEqualTo(Map.of(Offence.Kind.DOUBLED, 1L));
    }

    @Test
    void findsResultsThatChangedPlaces() throws Exception {
        try (ExampleWriter written = new ExampleWriter(SharedBroker.bootstrapServers(), 3)) {
            long first = written.article("urn:a");
            written.enriched("urn:b", written.article("urn:b"));
            written.enriched("urn:a", first);
            written.position(2, 0);
        }

        assertThat(audit(3).offences()).containsEntry(Offence.Kind.OUT_OF_ORDER, 1L);
        assertThat(audit(3).balanced()).isFalse();
    }

    @Test
    void findsAnArticleThatWasChanged() throws Exception {
        try (ExampleWriter written = new ExampleWriter(SharedBroker.bootstrapServers(), 4)) {
            written.enrichedWithHash("urn:a", written.article("urn:a"), "0".repeat(64));
            written.position(1, 0);
        }

        assertThat(audit(4).offences()).isEqualTo(Map.of(Offence.Kind.CHANGED, 1L));
    }

    @Test
    void findsARecordThatItsSchemaDoesNotAllow() throws Exception {
        try (ExampleWriter written = new ExampleWriter(SharedBroker.bootstrapServers(), 5)) {
            written.enrichedWithoutVersion("urn:a", written.article("urn:a"));
            written.position(1, 0);
        }

        assertThat(audit(5).offences()).containsEntry(Offence.Kind.INVALID, 1L);
    }

    @Test
    void findsALedgerThatTellsOtherNumbers() throws Exception {
        try (ExampleWriter written = new ExampleWriter(SharedBroker.bootstrapServers(), 6)) {
            written.enriched("urn:a", written.article("urn:a"));
            written.position(3, 0);
        }

        assertThat(audit(6).offences()).isEqualTo(Map.of(Offence.Kind.LEDGER, 1L));
    }

    @Test
    void findsAnArticleThatWasPublishedTwice() throws Exception {
        try (ExampleWriter written = new ExampleWriter(SharedBroker.bootstrapServers(), 7)) {
            written.enriched("urn:a", written.article("urn:a"));
            written.enriched("urn:a", written.article("urn:a"));
            written.position(2, 0);
        }

        assertThat(audit(7).first())
                .containsExactly(new Offence(Offence.Kind.OUT_OF_ORDER, "news.articles-7-1", "version 1 of urn:a"));
    }

    private static Balance audit(int partition) {
        return audit(List.of(partition));
    }

    private static Balance audit(List<Integer> partitions) {
        return new Audit(
                        SharedBroker.bootstrapServers(),
                        partitions.stream()
                                .map(each -> new PartitionLag(each, 1_000, 1_000))
                                .toList())
                .run();
    }
}
