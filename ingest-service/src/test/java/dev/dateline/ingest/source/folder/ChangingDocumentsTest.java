package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.RejectedItem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What was read and is written over, cut or deleted. */
class ChangingDocumentsTest extends InWatchedFolder {

    /** Longer than what is unfinished waits. */
    private static final Duration LONG = Duration.ofSeconds(31);

    @Test
    void beginsAnewWhenWhatWasReadIsChanged() throws Exception {
        for (String name : List.of("a.txt", "b.ndjson", "c.ndjson.gz")) {
            put(name, "one", "two");
        }
        folder.readAll();
        for (String name : List.of("a.txt", "b.ndjson", "c.ndjson.gz")) {
            put(name, "uno", "two", "three");
        }
        folder.readAll();

        assertThat(folder.bodies().subList(6, 15))
                .containsExactlyInAnyOrder("uno", "two", "three", "uno", "two", "three", "uno", "two", "three");
        assertThat(folder.position("a.txt").generation()).isEqualTo(2);
        assertThat(folder.position("b.ndjson").generation()).isEqualTo(2);
        assertThat(folder.position("c.ndjson.gz").generation()).isEqualTo(2);
    }

    @Test
    void seesAChangeOfTheSameLengthAlsoAfterARestart() throws Exception {
        put("a.txt", "one");
        put("b.ndjson", "one");
        put("c.ndjson", "one", "two");
        folder.readAll();
        put("a.txt", "uno");
        folder.readAll();
        folder.source().close();
        put("b.ndjson", "uno");
        folder.restart();
        folder.readAll();

        assertThat(folder.bodies()).containsExactly("one", "one", "one", "two", "uno", "uno");
    }

    @Test
    void findsAChangeInTheMiddleOfALogThatGrewAsWell() throws Exception {
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            bodies.add("body number " + (1000 + i));
        }
        put("log.ndjson", bodies.toArray(String[]::new));
        folder.readAll();

        String document = Files.readString(folder.file("log.ndjson"));
        try (RandomAccessFile file =
                new RandomAccessFile(folder.file("log.ndjson").toFile(), "rw")) {
            file.seek(document.indexOf("body number 1250"));
            file.write("BODY".getBytes(StandardCharsets.UTF_8));
            file.seek(document.length());
            file.write(WatchedFolder.line("more", "more").getBytes(StandardCharsets.UTF_8));
        }
        folder.jump(LONG);
        folder.readUntil(() -> folder.bodies().contains("BODY number 1250"));
        folder.readAll();

        assertThat(last()).containsEntry("dateline://seeds/log.ndjson#id250", "BODY number 1250");
        assertThat(folder.position("log.ndjson").generation()).isEqualTo(2);
    }

    @Test
    void readsATruncatedDocumentAnew() throws Exception {
        folder.restart(2);
        put("log.ndjson", "one", "two", "three", "four", "five");
        folder.readOne();
        put("log.ndjson", "one");
        folder.readAll();

        assertThat(folder.position("log.ndjson").generation()).isEqualTo(2);
        assertThat(folder.position("log.ndjson").ordinal()).isEqualTo(1);
        assertThat(folder.rejected()).isEmpty();
    }

    @Test
    void keepsThePositionOfADeletedDocument() throws Exception {
        put("log.ndjson", "one", "two");
        folder.readAll();
        Files.delete(folder.file("log.ndjson"));
        folder.readAll();
        put("log.ndjson", "one", "two", "three");
        folder.readAll();

        assertThat(folder.bodies()).containsExactly("one", "two", "three");
        assertThat(folder.rejected()).isEmpty();
    }

    @Test
    void goesOnWithADocumentThatVanishedAndCameBack() throws Exception {
        folder.restart(1);
        put("log.ndjson", "one", "two");
        folder.readOne();
        Files.delete(folder.file("log.ndjson"));
        folder.readAll();
        put("log.ndjson", "one", "two");
        folder.readAll();

        assertThat(folder.bodies()).containsExactly("one", "two");
        assertThat(folder.rejected()).extracting(RejectedItem::reason).containsExactly(Reason.VANISHED);
    }

    @Test
    void noItemIsMadeOfTwoContentsAndTheLastOneIsSeen() throws Exception {
        settleIn(Duration.ofSeconds(1));
        for (String name : List.of("a.ndjson", "b.txt", "c.ndjson.gz")) {
            AtomicBoolean done = new AtomicBoolean();
            Semaphore polls = new Semaphore(0);
            List<Throwable> failures = new ArrayList<>();
            Thread writer = new Thread(
                    () -> {
                        try {
                            for (int version = 0; version < 25; version++) {
                                rewrite(name, version);
                                polls.drainPermits();
                                polls.acquire(version % 5 == 0 ? 6 : 1);
                            }
                        } catch (IOException | InterruptedException e) {
                            failures.add(e);
                        } finally {
                            done.set(true);
                        }
                    },
                    "writer");
            writer.setDaemon(true);
            writer.start();
            folder.readUntil(() -> {
                polls.release();
                return done.get();
            });
            writer.join();
            folder.readAllAsTimePasses();

            assertThat(failures).isEmpty();
            assertThat(folder.bodies().stream().filter(body -> !body.matches("version (\\d+)( version \\1)*")))
                    .isEmpty();
            Map<String, String> last = last();
            for (int i = 0; i < 200; i++) {
                String id = name.endsWith("txt") ? idOfText(i) : "id" + i;
                assertThat(last.get("dateline://seeds/" + name + "#" + id)).startsWith("version 24");
            }
        }
    }

    private String idOfText(int i) {
        return folder.drafts().stream()
                .filter(draft -> draft.content().headlines().get(0).value().equals("id" + i))
                .map(Draft::uri)
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*#", "");
    }

    /** In place, in several writes, the items of different lengths from version to version. */
    private void rewrite(String name, int version) throws IOException {
        StringBuilder document = new StringBuilder();
        String body = ("version " + version) + (" version " + version).repeat(version * 7 % 13);
        for (int i = 0; i < 200; i++) {
            document.append(
                    name.endsWith("txt") ? WatchedFolder.text("id" + i, body) : WatchedFolder.line("id" + i, body));
        }
        byte[] bytes = name.endsWith("gz")
                ? WatchedFolder.gzip(document.toString())
                : document.toString().getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile file = new RandomAccessFile(folder.file(name).toFile(), "rw")) {
            file.setLength(version % 2 == 0 ? 0 : Math.min(file.length(), bytes.length));
            for (int at = 0; at < bytes.length; at += 4096) {
                file.write(bytes, at, Math.min(4096, bytes.length - at));
            }
        }
    }

    private void put(String name, String... bodies) throws IOException {
        StringBuilder document = new StringBuilder();
        for (int i = 0; i < bodies.length; i++) {
            document.append(
                    name.endsWith("txt")
                            ? WatchedFolder.text("h" + i, bodies[i])
                            : WatchedFolder.line("id" + i, bodies[i]));
        }
        if (name.endsWith("gz")) {
            folder.put(name, WatchedFolder.gzip(document.toString()));
        } else {
            folder.put(name, document.toString());
        }
    }

    /** The last body of each article. */
    private Map<String, String> last() {
        Map<String, String> last = new LinkedHashMap<>();
        folder.drafts().forEach(draft -> last.put(draft.uri(), bodyOf(draft)));
        return last;
    }

    private static String bodyOf(Draft draft) {
        return draft.content().bodies().get(0).value();
    }
}
