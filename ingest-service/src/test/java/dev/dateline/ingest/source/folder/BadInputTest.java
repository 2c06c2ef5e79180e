package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.event.Limits;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.item.RejectedItem;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Each kind of bad content beside a good document, which goes through. */
class BadInputTest extends BesideGoodDocuments {

    @Test
    void emptyFile() throws Exception {
        for (String name : new String[] {"e.txt", "e.ndjson", "e.ndjson.gz"}) {
            folder.put(name, "");
        }

        folder.readAll();

        assertThat(folder.rejected())
                .hasSize(3)
                .extracting(RejectedItem::reason)
                .containsOnly(Reason.EMPTY);
        assertThat(folder.bodies()).containsExactly("before", "after");
        assertOnce();
    }

    @Test
    void anEmptyFileThatIsFilledLaterIsRead() throws Exception {
        folder.put("e.txt", "");
        folder.readAll();

        folder.put("e.txt", WatchedFolder.text("Late", "late"));
        folder.readAll();

        assertThat(folder.bodies()).containsExactly("before", "after", "late");
    }

    @Test
    void headerAlone() throws Exception {
        assertRejected("date 2025-01-06 Rain in Ghent\n", Reason.NO_BODY);
    }

    @Test
    void noHeader() throws Exception {
        assertRejected("It rained in Ghent.\n", Reason.NO_HEADER);
    }

    @Test
    void impossibleDate() throws Exception {
        assertRejected("date 2025-02-30 Rain\n\nIt rained.\n", Reason.IMPOSSIBLE_DATE);
    }

    @Test
    void nulFilledBinary() throws Exception {
        byte[] binary = new byte[3_000_000];
        new Random(7).nextBytes(binary);
        Arrays.fill(binary, 100, 200, (byte) 0);
        folder.put("b.txt", binary);
        folder.put("b.ndjson", binary);
        folder.put("b.ndjson.gz", WatchedFolder.gzip(binary));

        folder.readAll();

        assertThat(folder.rejected())
                .hasSize(3)
                .extracting(RejectedItem::reason)
                .containsOnly(Reason.BINARY);
        assertThat(folder.rejected().get(0).original().length()).isEqualTo(binary.length);
        assertThat(folder.rejected().get(0).original().bytes())
                .isEqualTo(Arrays.copyOf(binary, Limits.REJECTED_HEAD_BYTES));
        assertThat(folder.bodies()).containsExactly("before", "after");
        assertOnce();
    }

    @Test
    void malformedUtf8() throws Exception {
        byte[] bytes = "date 2025-01-06 Caf? fire\n\nIt burned.\n".getBytes(StandardCharsets.UTF_8);
        bytes[19] = (byte) 0xE9;
        folder.put("m.txt", bytes);

        folder.readAll();

        assertThat(folder.onlyRejected().reason()).isEqualTo(Reason.MALFORMED_UTF8);
        assertThat(folder.onlyRejected().detail()).contains("byte 19");
        assertThat(folder.onlyRejected().original()).isEqualTo(Original.of(bytes, Original.OCTETS));
    }

    @Test
    void aSingleLineOfAHundredMegabytes() throws Exception {
        byte[] mebibyte = new byte[1 << 20];
        Arrays.fill(mebibyte, (byte) 'x');
        for (String name : new String[] {"l.ndjson", "l.txt"}) {
            try (OutputStream out = Files.newOutputStream(folder.file(name))) {
                for (int i = 0; i < 100; i++) {
                    out.write(mebibyte);
                }
            }
        }

        folder.readWhatThereIs();
        folder.jump(Duration.ofMinutes(1));
        folder.readUntil(() -> folder.items().size() == 4);

        assertThat(folder.rejected())
                .hasSize(2)
                .allSatisfy(rejected -> assertThat(rejected.reason()).isEqualTo(Reason.ARTICLE_TOO_LARGE))
                .allSatisfy(rejected -> assertThat(rejected.original().length()).isEqualTo(100L << 20))
                .allSatisfy(rejected -> assertThat(rejected.original().bytes()).hasSize(Limits.REJECTED_HEAD_BYTES));
    }

    @Test
    void truncatedGzip() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append(WatchedFolder.line("id" + i, "body " + i * 7919));
        }
        byte[] packed = WatchedFolder.gzip(lines.toString());
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);
        folder.put("t.ndjson.gz", cut);

        folder.readAll();

        RejectedItem rejected = folder.onlyRejected();
        assertThat(rejected.reason()).isEqualTo(Reason.TRUNCATED_GZIP);
        assertThat(rejected.original()).isEqualTo(Original.of(cut, "application/gzip"));
        assertThat(rejected.detail()).contains("byte " + cut.length);
        assertThat(folder.drafts()).hasSizeBetween(500, 1999);
        assertOnce();

        folder.put("t.ndjson.gz", packed);
        folder.readAll();
        assertThat(folder.drafts()).hasSize(2002);
    }

    @Test
    void malformedGzip() throws Exception {
        folder.put("m.ndjson.gz", "no gzip at all");

        folder.readAll();

        assertThat(folder.onlyRejected().reason()).isEqualTo(Reason.MALFORMED_GZIP);
        assertOnce();
    }

    @Test
    void gzipBomb() throws Exception {
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.file("bomb.ndjson.gz")))) {
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        }

        folder.readUntil(() -> folder.items().size() == 3);

        RejectedItem rejected = folder.onlyRejected();
        assertThat(rejected.reason()).isEqualTo(Reason.GZIP_BOMB);
        assertThat(rejected.original().bytes()).isEqualTo(Files.readAllBytes(folder.file("bomb.ndjson.gz")));
        assertThat(folder.bodies()).containsExactly("before", "after");
        assertOnce();
    }

    @Test
    void ndjsonWithABrokenLineInTheMiddle() throws Exception {
        String broken = "{\"id\":\"2\",\"headline\":";
        String first = WatchedFolder.line("1", "one");
        folder.put("n.ndjson", first + broken + "\n" + WatchedFolder.line("3", "three"));

        folder.readAll();

        RejectedItem rejected = folder.onlyRejected();
        assertThat(rejected.reason()).isEqualTo(Reason.MALFORMED_JSON);
        assertThat(rejected.detail()).startsWith("line 2, byte ");
        assertThat(rejected.position().byteOffset()).isEqualTo(first.length());
        assertThat(rejected.original().bytes()).asString().isEqualTo(broken);
        assertThat(folder.bodies()).containsExactly("before", "one", "three", "after");
    }

    @Test
    void aFormatThatIsNotKnown() throws Exception {
        folder.put("u.csv", "a,b\n");
        folder.readAll();

        assertThat(folder.onlyRejected().reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(folder.onlyRejected().original().bytes()).asString().isEqualTo("a,b\n");

        folder.append("u.csv", "c,d\n");
        folder.readAll();
        assertOnce();
    }

    private void assertRejected(String document, Reason reason) throws Exception {
        folder.put("m.txt", document);

        folder.readAll();

        RejectedItem rejected = folder.onlyRejected();
        assertThat(rejected.reason()).isEqualTo(reason);
        assertThat(rejected.key()).isEqualTo("dateline://seeds/m.txt");
        assertThat(rejected.original().bytes()).asString().isEqualTo(document);
        assertThat(folder.position("m.txt").ordinal()).isEqualTo(1);
        assertThat(folder.position("m.txt").complete()).isTrue();
        assertThat(folder.bodies()).containsExactly("before", "after");
        assertOnce();
    }
}
