package dev.dateline.wire.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RejectedItemsTest {

    @Test
    void keepsTheLatestAndForgetsTheFirst() {
        RejectedItems items = new RejectedItems();
        for (int i = 0; i < RejectedItems.MOST + 10; i++) {
            items.add(item(i, i % 2 == 0 ? "empty" : "binary"));
        }

        assertThat(items.latest()).hasSize(RejectedItems.MOST);
        assertThat(items.latest().get(0).at()).isEqualTo(Instant.ofEpochSecond(RejectedItems.MOST + 9L));
        assertThat(items.reasons()).containsEntry("empty", 250).containsEntry("binary", 250);
    }

    @Test
    void showsWhatNoTextHasAsTheSignForItAndNoMoreThanItsBeginning() {
        byte[] bytes = ("a\u0000b\u001b[31m\u007f\n" + "x".repeat(5000)).getBytes(StandardCharsets.UTF_8);

        OriginalText shown = OriginalText.of(bytes, 1_000_000);

        assertThat(shown.text()).startsWith("a\u2400b\u241b[31m\u2421\nxxx").hasSize(OriginalText.KEPT);
        assertThat(shown.cut()).isTrue();
        assertThat(shown.bytes()).isEqualTo(1_000_000);
        assertThat(OriginalText.of(new byte[] {(byte) 0xff, 'a'}, 2)).isEqualTo(new OriginalText("\ufffda", 2, false));
    }

    private static RejectedItem item(long second, String reason) {
        return new RejectedItem(
                Instant.ofEpochSecond(second),
                "ingest",
                reason,
                "",
                "",
                null,
                "rejected-0-" + second,
                OriginalText.of(new byte[0], 0));
    }
}
