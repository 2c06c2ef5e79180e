package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.item.RejectedItem;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A name or a place that is hard to read stops no other document. */
class OddPlacesTest extends InWatchedFolder {

    @Test
    void namesDocumentsByTheBytesOfTheirNames() throws Exception {
        byte[] text = WatchedFolder.text("One", "one").getBytes(StandardCharsets.UTF_8);
        List<String> names = List.of(
                "Z%C3%BCrich.txt",
                "broken-%FF.txt", "%E9t%E9/%ED%A0%80.txt", "100%25.txt", "a%25FF.txt", "new%0Aline.txt");
        for (String name : names) {
            Path file = Path.of(URI.create(folder.file("").toUri() + name));
            Files.createDirectories(file.getParent());
            Files.write(file, text);
        }

        folder.readAll();

        assertThat(folder.bodies()).hasSize(6);
        assertThat(folder.positions())
                .containsExactlyInAnyOrder(
                        "Z\u00fcrich.txt",
                        "broken-%FF.txt",
                        "%E9t%E9/%ED%A0%80.txt",
                        "100%.txt",
                        "a%25FF.txt",
                        "new\nline.txt");
    }

    @Test
    void readsEveryNameInAnyLocale() throws Exception {
        for (String name : List.of("Z%C3%BCrich.txt", "broken-%FF.txt", "%F0%9F%98%80/plain.txt")) {
            Path file = Path.of(URI.create(folder.file("").toUri() + name));
            Files.createDirectories(file.getParent());
            Files.write(file, WatchedFolder.text("One", "one").getBytes(StandardCharsets.UTF_8));
        }
        for (String locale : List.of("C", "POSIX", "tr_TR.UTF-8", "C.UTF-8")) {
            ProcessBuilder child = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    ReadFolder.class.getName(),
                    folder.file("").toString());
            child.environment().put("LC_ALL", locale);
            Process process = child.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said.lines())
                    .as(locale)
                    .containsExactlyInAnyOrder("Z\\u00fcrich.txt", "\\ud83d\\ude00/plain.txt", "broken-%FF.txt");
        }
    }

    @Test
    void barsASubFolderThatCantBeLookedIntoAlone() throws Exception {
        folder.put("a.txt", WatchedFolder.text("One", "one"));
        Path deep = folder.file("deep");
        Process made = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "mkdir deep && cd deep && n=$(printf 'd%.0s' $(seq 1 200)) && i=0 && "
                                + "while [ $i -lt 25 ]; do mkdir $n && cd -P $n 2>/dev/null || exit 0; i=$((i+1)); done; "
                                + "echo x > deepest.txt")
                .directory(deep.getParent().toFile())
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        made.waitFor();
        folder.put("z.txt", WatchedFolder.text("Two", "two"));

        folder.readAll();
        folder.restart();
        folder.readAll();

        assertThat(folder.bodies()).containsExactly("one", "two");
        assertThat(folder.rejected())
                .hasSize(1)
                .extracting(RejectedItem::reason)
                .containsExactly(Reason.UNREADABLE);
        delete(deep);
    }

    @Test
    void isNotReadyWhenWhatWaitsDoesNotShrink() throws Exception {
        for (int i = 0; i < 15; i++) {
            Path file = folder.write("a.txt", WatchedFolder.text("One", "written again and again " + i));
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofDays(1 + i))));
            folder.jump(Duration.ofSeconds(30));
            folder.source().poll(Duration.ZERO).ifPresent(folder::commit);
        }
        assertThat(folder.state().isRead()).isFalse();
        assertThat(folder.state().facts()).containsKey("stalled");

        folder.readAll();

        assertThat(folder.state().isRead()).isTrue();
        assertThat(folder.items()).hasSize(1);
    }

    @Test
    void seesANewFileThoughTheMachinesClockWasSetBack() throws Exception {
        folder.readOne();
        folder.setBack(Duration.ofHours(1));

        folder.put("a.txt", WatchedFolder.text("One", "one"));
        folder.readUntil(() -> folder.items().size() == 1);
        folder.write("b.txt", WatchedFolder.text("Two", "two"));
        folder.readUntil(() -> folder.items().size() == 2);
    }

    /** Java can't, since it names each file by its whole path. */
    private static void delete(Path folder) throws Exception {
        Process gone = new ProcessBuilder("rm", "-rf", folder.toString()).start();
        gone.waitFor();
    }
}
