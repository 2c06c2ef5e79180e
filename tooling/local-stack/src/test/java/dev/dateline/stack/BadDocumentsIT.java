package dev.dateline.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder with every kind of bad document at once, slowly written and renamed meanwhile: every good article is out once, and the balance holds. */
@Tag("long")
class BadDocumentsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_BLOCKS = Duration.ofMillis(1600);
    private static final int BLOCK = 256;

    @TempDir
    private Path folder;

    private CommandFixture stage;
    private EnrichedTopic enriched;
    private final List<String> good = new ArrayList<>();

    @BeforeEach
    void set() throws Exception {
        stage = new CommandFixture(folder);
        enriched = new EnrichedTopic(stage.ports().bootstrapServers());
    }

    @AfterEach
    void clear() {
        stage.close();
    }

    @Test
    void everyGoodArticleBesideThemIsOutOnceAndTheBalanceHolds() throws Exception {
        bad();
        assertThat(stage.up("--detach").exitCode()).isZero();
        writeSlowly(slow());
        rename();

        await().atMost(PATIENCE).until(() -> enriched.headlines().size() >= good.size());
        await().pollDelay(Duration.ofSeconds(40)).atMost(PATIENCE).until(() -> true);

        assertThat(enriched.headlines()).containsExactlyInAnyOrderElementsOf(good);
        CommandFixture.Command verify =
                stage.start(List.of("verify", "--sources", stage.seeds().toString()));
        assertThat(verify.exitCode()).as(verify.resultText()).isZero();
        assertThat(stage.start(List.of("down")).exitCode()).isZero();
    }

    /** What is there before it is read; a good line stands on either side of what is bad. */
    private void bad() throws IOException {
        String deep = "[".repeat(450) + "]".repeat(450);
        lines("deep", "{\"headline\":\"h\",\"body\":\"b\",\"x\":" + deep + "}");
        lines("deepest", "[".repeat(1_000_000));
        lines("number", "{\"headline\":\"h\",\"body\":\"b\",\"x\":1e99999999999}");
        lines("digits", "{\"headline\":\"h\",\"body\":\"b\",\"x\":" + "9".repeat(5000) + "}");
        lines("escape", "{\"headline\":\"h\",\"body\":\"a\\u0000b\\u001b[31m\"}");
        lines("half", "{\"headline\":\"h\",\"body\":\"\\ud800\"}");
        lines("broken", "{\"headline\":\"h\",");
        put("empty.txt", "");
        put("nothing.json", "[");
        put("binary.txt", "a\0b\0\1\2");
        Files.write(stage.seeds().resolve("zip.ndjson.gz"), "PK\3\4".getBytes(StandardCharsets.UTF_8));
        byte[] packed = gzip(line("never"));
        Files.write(stage.seeds().resolve("cut.ndjson.gz"), Arrays.copyOf(packed, 30));
        put("mac.ndjson", line("mac 1").replace('\n', '\r') + line("mac 2").replace('\n', '\r'));
        put("pretty.json", "[\n  " + line("pretty 1") + ",\n  " + line("pretty 2") + "]\n");
        for (String charset : List.of("UTF-16", "UTF-32LE")) {
            Files.write(
                    stage.seeds().resolve(charset + ".ndjson"), line(charset).getBytes(Charset.forName(charset)));
        }
        good.addAll(List.of("mac 1", "mac 2", "pretty 1", "pretty 2", "UTF-16", "UTF-32LE"));
    }

    private void lines(String name, String bad) throws IOException {
        put(name + ".ndjson", line(name + " before") + bad + "\n" + line(name + " after"));
        good.addAll(List.of(name + " before", name + " after"));
    }

    private Map<String, byte[]> slow() throws IOException {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            log.append(line("slow " + i));
            good.add("slow " + i);
        }
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("slow.ndjson", log.toString().stripTrailing().getBytes(StandardCharsets.UTF_8));
        documents.put("slow.ndjson.gz", gzip(line("packed slowly")));
        documents.put("late.txt", "date 2025-01-06 late\n\nIt was late in Ghent.\n".getBytes(StandardCharsets.UTF_8));
        good.addAll(List.of("packed slowly", "late"));
        return documents;
    }

    /** A block of each after the other, with a pause in which all of them count as settled. */
    private void writeSlowly(Map<String, byte[]> documents) throws Exception {
        for (String name : documents.keySet()) {
            Files.createFile(stage.seeds().resolve(name));
        }
        int longest = documents.values().stream()
                .mapToInt(bytes -> bytes.length)
                .max()
                .orElse(0);
        for (int at = 0; at < longest; at += BLOCK) {
            await().pollDelay(BETWEEN_BLOCKS).atMost(PATIENCE).until(() -> true);
            for (Map.Entry<String, byte[]> document : documents.entrySet()) {
                byte[] bytes = document.getValue();
                if (at < bytes.length) {
                    Files.write(
                            stage.seeds().resolve(document.getKey()),
                            Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + BLOCK)),
                            StandardOpenOption.APPEND);
                }
            }
        }
    }

    /** As logs are rotated: under another name, and packed. */
    private void rename() throws IOException {
        Path seeds = stage.seeds();
        Files.move(seeds.resolve("slow.ndjson"), seeds.resolve("slow.ndjson.1"));
        Files.move(seeds.resolve("mac.ndjson"), seeds.resolve("apple.ndjson"));
        Files.write(seeds.resolve("pretty.json.gz"), gzip(Files.readString(seeds.resolve("pretty.json"))));
        Files.delete(seeds.resolve("pretty.json"));
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(stage.seeds().resolve(name), text);
    }

    private static String line(String headline) {
        return "{\"id\":\"" + headline + "\",\"headline\":\"" + headline
                + "\",\"published\":\"2025-01-06\",\"body\":\"It rained in Ghent on Sunday.\"}\n";
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
