package dev.dateline.ingest.position;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.position.Ledger;
import dev.dateline.contract.rejected.Reason;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourcePositionsTest {

    private final SourcePositions positions = new SourcePositions("seeds");

    @Test
    void givesBackWhatItTook() {
        DocumentPosition position = new DocumentPosition(
                "seeds",
                "a/Z\u00fcrich.txt",
                new FileCursor(
                        3,
                        1L << 40,
                        7,
                        true,
                        300,
                        sha256("x"),
                        OffsetDateTime.parse("2025-01-06T09:30:00Z"),
                        sha256("stored")),
                new Ledger(5, 200, Map.of(Reason.EMPTY, 1L, Reason.BINARY, 300L)));

        positions.put(position);

        assertThat(positions.get("a/Z\u00fcrich.txt")).isEqualTo(position);
        assertThat(positions.withContent(1L << 40, HexFormat.of().parseHex(sha256("x"))))
                .containsExactly(position);
        assertThat(positions.withContent(1, HexFormat.of().parseHex(sha256("x"))))
                .isEmpty();
        assertThat(positions.ledger()).isEqualTo(position.ledger());
    }

    @Test
    void keepsTheLatestOfManyAndForgetsWhatIsRemoved() {
        Map<String, DocumentPosition> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String name = "document-" + i % 5000;
            DocumentPosition position = position(name, i);
            positions.put(position);
            expected.put(name, position);
            if (i % 3 == 0) {
                String gone = "document-" + (i * 7) % 5000;
                assertThat(positions.remove(gone)).isEqualTo(expected.remove(gone));
            }
        }

        assertThat(positions.size()).isEqualTo(expected.size());
        assertThat(positions.stream()).containsExactlyInAnyOrderElementsOf(expected.values());
        expected.forEach((name, position) -> {
            assertThat(positions.get(name)).isEqualTo(position);
            FileCursor cursor = (FileCursor) position.cursor();
            assertThat(positions.withContent(cursor.byteOffset(), HexFormat.of().parseHex(cursor.prefixSha256())))
                    .contains(position);
        });
    }

    private static DocumentPosition position(String name, int number) {
        FileCursor cursor = new FileCursor(1, number, 1, true, number, sha256("" + number));
        return new DocumentPosition("seeds", name, cursor, new Ledger(1, 0, Map.of()));
    }

    private static String sha256(String text) {
        var digest = Sha256.digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(digest);
    }
}
