package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.item.RejectedItem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** What is no file that can be read, or is none any more, beside a good document, which goes through. */
class BadFilesTest extends BesideGoodDocuments {

    @Test
    void symbolicLinkLoop() throws Exception {
        Files.createSymbolicLink(folder.file("loop.txt"), Path.of("loop2.txt"));
        Files.createSymbolicLink(folder.file("loop2.txt"), Path.of("loop.txt"));
        Files.createDirectory(folder.file("sub"));
        Files.createSymbolicLink(folder.file("sub/up"), Path.of(".."));

        folder.readAll();

        assertThat(folder.rejected()).hasSize(3).allSatisfy(rejected -> assertThat(rejected.reason())
                .isEqualTo(Reason.UNREADABLE));
        assertThat(folder.rejected()).extracting(RejectedItem::detail).anyMatch(detail -> detail.contains("itself"));
        assertThat(folder.bodies()).containsExactly("before", "after");
        assertOnce();
    }

    @Test
    void symbolicLinksAreFollowedWithinTheFolderOnly() throws Exception {
        Files.createDirectory(folder.file(".data"));
        folder.put(".data/one.txt", WatchedFolder.text("One", "linked"));
        Files.createSymbolicLink(folder.file("in.txt"), Path.of(".data/one.txt"));
        Path outside = Files.writeString(temp.resolve("outside.txt"), WatchedFolder.text("Secret", "secret"));
        Files.createSymbolicLink(folder.file("out.txt"), outside);
        Files.createSymbolicLink(folder.file("nowhere.txt"), Path.of("nothing.txt"));

        folder.readAll();

        assertThat(folder.bodies()).containsExactlyInAnyOrder("before", "linked", "after");
        assertThat(folder.onlyRejected().detail()).contains("out of the folder");
    }

    @Test
    void unreadableFileForItIsNoFile() throws Exception {
        assumeTrue(
                new ProcessBuilder("mkfifo", folder.file("pipe.txt").toString())
                                .start()
                                .waitFor()
                        == 0,
                "skipped: no mkfifo");

        folder.readAll();

        assertThat(folder.onlyRejected().reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(folder.onlyRejected().key()).isEqualTo("dateline://seeds/pipe.txt");
        assertOnce();
    }

    @Test
    void unreadableFileForItsPermissions() throws Exception {
        Path file = folder.put("secret.txt", WatchedFolder.text("Secret", "secret"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "skipped: this user may read everything");

        folder.readAll();
        assertThat(folder.onlyRejected().reason()).isEqualTo(Reason.UNREADABLE);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        folder.readAll();
        assertThat(folder.bodies()).contains("secret");
    }

    @Test
    void aFolderWithTheNameOfAFileIsAFolder() throws Exception {
        folder.put("f.txt/one.txt", WatchedFolder.text("One", "one"));

        folder.readAll();

        assertThat(folder.bodies()).containsExactly("before", "one", "after");
    }

    @Test
    void aFileThatVanishesWhileItIsRead() throws Exception {
        for (String name : new String[] {"v.ndjson", "v.txt"}) {
            folder.restart(4);
            String item = name.endsWith("txt") ? WatchedFolder.text("V", "v") : WatchedFolder.line("v", "v");
            folder.put(name, item.repeat(100));
            folder.readUntil(() -> folder.drafts().stream()
                    .anyMatch(draft -> draft.position().document().equals(name)));
            Files.delete(folder.file(name));

            folder.readAll();

            RejectedItem rejected = folder.rejected().get(folder.rejected().size() - 1);
            assertThat(rejected.reason()).isEqualTo(Reason.VANISHED);
            assertThat(rejected.position().document()).isEqualTo(name);
            assertThat(rejected.position().byteOffset())
                    .isEqualTo(folder.position(name).byteOffset())
                    .isPositive();
        }
        assertThat(folder.rejected()).hasSize(2);
        assertThat(folder.bodies()).contains("before", "after");
        assertOnce();
    }

    @Test
    void aFileThatVanishesWhileNobodyReads() throws Exception {
        folder.restart(4);
        folder.put("v.ndjson", WatchedFolder.line("v", "v").repeat(100));
        folder.readUntil(() -> folder.bodies().contains("v"));
        folder.source().close();
        Files.delete(folder.file("v.ndjson"));

        folder.restart();
        folder.readAll();

        assertThat(folder.onlyRejected().reason()).isEqualTo(Reason.VANISHED);
        assertOnce();
    }
}
