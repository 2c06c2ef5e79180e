package dev.dateline.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.transport.event.EventRecords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be an article, from the file to the rejected topic, beside one that can. */
class BadInputIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String GOOD = "{\"id\":\"good\",\"headline\":\"Rain\",\"published\":\"2025-01-06\","
            + "\"body\":\"It rained in Ghent on Sunday.\"}\n";

    @TempDir
    Path folder;

    private final Map<String, Reason> expected = new LinkedHashMap<>();

    @Test
    void rejectsEachWithItsReasonAndBytesAndHoldsUpNothingElse() throws Exception {
        bad("empty.txt", Reason.EMPTY, new byte[0]);
        bad("header-alone.txt", Reason.NO_BODY, "date 2025-01-06 Rain\n".getBytes(UTF_8));
        bad("no-header.txt", Reason.NO_HEADER, "It rained in Ghent.\n".getBytes(UTF_8));
        bad("impossible.txt", Reason.IMPOSSIBLE_DATE, "date 2025-02-30 Rain\n\nIt rained.\n".getBytes(UTF_8));
        bad("binary.txt", Reason.BINARY, new byte[5000]);
        bad(
                "latin1.txt",
                Reason.MALFORMED_UTF8,
                "date 2025-01-06 Rain\n\nIt rained in \u00ffpres.\n"
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        bad("cut.ndjson.gz", Reason.TRUNCATED_GZIP, truncated());
        bad("picture.png", Reason.UNKNOWN_FORMAT, new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        longLine("long.ndjson");
        bomb("bomb.ndjson.gz");
        Files.writeString(folder.resolve("middle.ndjson"), GOOD + "{oops\n" + GOOD.replace("good", "better"));
        expected.put("middle.ndjson", Reason.MALFORMED_JSON);
        Files.writeString(
                folder.resolve("half.ndjson"),
                GOOD.replace("good", "before") + GOOD.replace("rained", "\\uD83C") + GOOD.replace("good", "after"));
        expected.put("half.ndjson", Reason.MALFORMED_UTF8);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        expected.put("loop", Reason.UNREADABLE);
        leaveAlone();
        try (IngestFixture fixture = new IngestFixture()) {
            IngestFixture.Running run = fixture.start(IngestFixture.folder("seeds", folder));
            await().atMost(PATIENCE).until(() -> run.work().status().ledger().read() >= expected.size() + 4);

            Map<String, ConsumerRecord<String, byte[]>> rejected = new LinkedHashMap<>();
            fixture.committed(fixture.topics.rejected()).forEach(record -> rejected.put(document(record), record));

            assertThat(rejected).containsOnlyKeys(expected.keySet());
            expected.forEach((document, reason) -> assertThat(header(rejected.get(document), HeaderNames.REASON))
                    .as(document)
                    .isEqualTo(reason.wireName()));
            assertKept(rejected);
            assertThat(fixture.committed(fixture.topics.articles()))
                    .extracting(ConsumerRecord::key)
                    .containsExactlyInAnyOrder(
                            "dateline://seeds/middle.ndjson#good",
                            "dateline://seeds/middle.ndjson#better",
                            "dateline://seeds/half.ndjson#before",
                            "dateline://seeds/half.ndjson#after");
            assertThat(run.work().status().ledger().published()).isEqualTo(4);
            assertThat(run.work().status().ledger().rejectedTotal()).isEqualTo(expected.size());
        }
    }

    private void assertKept(Map<String, ConsumerRecord<String, byte[]>> rejected) throws IOException {
        for (String document : new String[] {"no-header.txt", "impossible.txt", "binary.txt", "latin1.txt"}) {
            assertThat(rejected.get(document).value())
                    .as(document)
                    .isEqualTo(Files.readAllBytes(folder.resolve(document)));
        }
        assertThat(rejected.get("middle.ndjson").value()).asString(UTF_8).startsWith("{oops");
        assertThat(rejected.get("half.ndjson").value()).asString(UTF_8).contains("It \\uD83C in Ghent");
        ConsumerRecord<String, byte[]> line = rejected.get("long.ndjson");
        assertThat(line.value()).hasSize(Limits.REJECTED_HEAD_BYTES);
        assertThat(header(line, HeaderNames.TRUNCATED)).isEqualTo("true");
        assertThat(Long.parseLong(header(line, HeaderNames.LENGTH))).isGreaterThanOrEqualTo(100L << 20);
    }

    private void bad(String document, Reason reason, byte[] bytes) throws IOException {
        Files.write(folder.resolve(document), bytes);
        expected.put(document, reason);
    }

    /** As if all had been written before the longest that is waited for an end. */
    private void leaveAlone() throws IOException {
        FileTime before = FileTime.from(Instant.now().minus(Duration.ofMinutes(1)));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, before);
            }
        }
    }

    private static byte[] truncated() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(GOOD.getBytes(UTF_8));
        }
        return Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12);
    }

    private void longLine(String document) throws IOException {
        write(Files.newOutputStream(folder.resolve(document)), 100, (byte) 'x');
        expected.put(document, Reason.ARTICLE_TOO_LARGE);
    }

    private void bomb(String document) throws IOException {
        write(new GZIPOutputStream(Files.newOutputStream(folder.resolve(document))), 200, (byte) ' ');
        expected.put(document, Reason.GZIP_BOMB);
    }

    private static void write(OutputStream to, int mebibytes, byte filler) throws IOException {
        byte[] mebibyte = new byte[1 << 20];
        Arrays.fill(mebibyte, filler);
        try (to) {
            for (int i = 0; i < mebibytes; i++) {
                to.write(mebibyte);
            }
        }
    }

    private static String document(ConsumerRecord<String, byte[]> record) {
        String origin = header(record, HeaderNames.ORIGIN);
        return origin.substring("seeds/".length(), origin.lastIndexOf('@'));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return String.valueOf(EventRecords.header(record.headers(), name));
    }
}
