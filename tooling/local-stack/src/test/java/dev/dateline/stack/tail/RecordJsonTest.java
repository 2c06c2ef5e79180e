package dev.dateline.stack.tail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    @Test
    void putsJsonValuesInAsTheyAre() {
        assertThat(RecordJson.line(record("application/json", "{\"uri\":\"a\",\"n\":1}".getBytes(UTF_8))))
                .isEqualTo("{\"topic\":\"t\",\"partition\":3,\"offset\":42,\"key\":\"k\","
                        + "\"headers\":{\"content-type\":\"application/json\"},\"value\":{\"uri\":\"a\",\"n\":1}}");
    }

    @Test
    void putsOtherValuesInAsBase64() {
        assertThat(RecordJson.line(record("application/octet-stream", new byte[] {0, 1, 2})))
                .endsWith("\"value\":{\"base64\":\"AAEC\"}}");
    }

    @Test
    void doesNotTrustAContentType() {
        assertThat(RecordJson.line(record("application/json", "{broken".getBytes(UTF_8))))
                .endsWith("\"value\":{\"base64\":\"e2Jyb2tlbg==\"}}");
    }

    @Test
    void tellsATombstone() {
        assertThat(RecordJson.line(record("application/json", null))).endsWith("\"value\":null}");
    }

    private static ConsumerRecord<byte[], byte[]> record(String contentType, byte @Nullable [] value) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>("t", 3, 42, "k".getBytes(UTF_8), value);
        record.headers().add("content-type", contentType.getBytes(UTF_8));
        return record;
    }
}
