package dev.dateline.torture.observe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BrokerTopicsTest {

    @Test
    void readsWhatATransactionCameTo() {
        byte[] value = ByteBuffer.allocate(40)
                .putShort((short) 1)
                .putLong(7)
                .putShort((short) 3)
                .putInt(15_000)
                .put((byte) 3)
                .put("news.articles".getBytes(UTF_8))
                .array();

        assertThat(TransactionChange.read(Instant.EPOCH, key(0, "dateline-ingest"), value))
                .contains(new TransactionChange(
                        Instant.EPOCH, "dateline-ingest", TransactionChange.State.ABORTING, true));
    }

    @Test
    void readsAGroupsGenerationInBothLayouts() {
        byte[] fixed = ByteBuffer.allocate(20)
                .putShort((short) 3)
                .putShort((short) 8)
                .put("consumer".getBytes(UTF_8))
                .putInt(12)
                .array();
        byte[] flexible = ByteBuffer.allocate(20)
                .putShort((short) 4)
                .put((byte) 9)
                .put("consumer".getBytes(UTF_8))
                .putInt(12)
                .array();

        assertThat(Generation.of("group", key(2, "group"), fixed)).hasValue(12);
        assertThat(Generation.of("group", key(2, "group"), flexible)).hasValue(12);
        assertThat(Generation.of("group", key(2, "other"), fixed)).isEmpty();
        assertThat(Generation.of("group", key(1, "group"), fixed)).isEmpty();
    }

    private static byte[] key(int version, String name) {
        return ByteBuffer.allocate(4 + name.length())
                .putShort((short) version)
                .putShort((short) name.length())
                .put(name.getBytes(UTF_8))
                .array();
    }
}
