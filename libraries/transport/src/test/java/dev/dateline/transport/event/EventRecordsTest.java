package dev.dateline.transport.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.contract.rejected.Stage;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventRecordsTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2025-01-06T09:30:00Z");

    @Test
    void labelsARecordAsACloudEventInBinaryMode() {
        Event event = Event.json(
                EventType.ARTICLE_PUBLISHED,
                "dateline://seeds/a.txt#1#1",
                EventRecords.source("seeds"),
                "dateline://seeds/a.txt#1",
                NOW,
                new byte[] {'{', '}'});

        ProducerRecord<String, byte[]> record =
                EventRecords.record("news.articles", 3, "key", event, Map.of("dateline_origin", "here"));

        assertThat(record.partition()).isEqualTo(3);
        assertThat(record.value()).asString(StandardCharsets.UTF_8).isEqualTo("{}");
        assertThat(headers(record))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        HeaderNames.CE_SPECVERSION,
                        "1.0",
                        HeaderNames.CE_ID,
                        "dateline://seeds/a.txt#1#1",
                        HeaderNames.CE_SOURCE,
                        "dateline://seeds",
                        HeaderNames.CE_TYPE,
                        "dev.dateline.article.published.v1",
                        HeaderNames.CE_TIME,
                        "2025-01-06T09:30:00Z",
                        HeaderNames.CE_SUBJECT,
                        "dateline://seeds/a.txt#1",
                        HeaderNames.CE_DATASCHEMA,
                        EventType.ARTICLE_PUBLISHED.dataSchema().orElseThrow(),
                        HeaderNames.CONTENT_TYPE,
                        "application/json",
                        "dateline_origin",
                        "here"));
    }

    @Test
    void holdsNoControlCharacterInAnyHeader() {
        String name = "a\nb\u0085c\u202Ed\uFFFEe\uD800f\uD83D\uDE00";
        Event event = Event.json(
                EventType.ARTICLE_PUBLISHED, name + "#1", EventRecords.source("seeds"), name, NOW, new byte[] {'{', '}'
                });

        Map<String, String> headers =
                headers(EventRecords.record("news.articles", 3, name, event, Map.of("dateline_origin", name)));

        String encoded = "a%0Ab%C2%85c%E2%80%AEd%EF%BF%BEe%EF%BF%BDf\uD83D\uDE00";
        assertThat(headers)
                .containsEntry(HeaderNames.CE_ID, encoded + "#1")
                .containsEntry(HeaderNames.CE_SUBJECT, encoded)
                .containsEntry("dateline_origin", encoded);
    }

    @Test
    void keepsTheBytesOfWhatItRejects() {
        byte[] original = {0, 1, (byte) 0xff};

        ProducerRecord<String, byte[]> record = rejected(original);

        assertThat(record.value()).isEqualTo(original);
        assertThat(headers(record))
                .containsEntry(HeaderNames.REASON, "malformed-utf8")
                .containsEntry(HeaderNames.STAGE, "ingest")
                .containsEntry(HeaderNames.DETAIL, "byte 2 of line 1")
                .containsEntry(HeaderNames.CONTENT_TYPE, Original.OCTETS)
                .doesNotContainKey(HeaderNames.TRUNCATED);
    }

    @Test
    void keepsTheBeginningOfALongOriginalWithItsLengthAndHash() {
        ProducerRecord<String, byte[]> record = rejected(new byte[Limits.REJECTED_WHOLE_BYTES + 1]);

        assertThat(record.value()).hasSize(Limits.REJECTED_HEAD_BYTES);
        assertThat(headers(record))
                .containsEntry(HeaderNames.LENGTH, String.valueOf(Limits.REJECTED_WHOLE_BYTES + 1))
                .containsEntry(HeaderNames.TRUNCATED, "true")
                .hasEntrySatisfying(HeaderNames.SHA256, hash -> assertThat(hash).hasSize(64));
    }

    private static ProducerRecord<String, byte[]> rejected(byte[] original) {
        return new Rejection(
                        Stage.INGEST,
                        "seeds/a.txt@0",
                        EventRecords.source("seeds"),
                        Reason.MALFORMED_UTF8,
                        "byte 2\nof line 1",
                        Original.of(original, Original.OCTETS))
                .record("news.articles.rejected", null, "seeds/a.txt", NOW);
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
