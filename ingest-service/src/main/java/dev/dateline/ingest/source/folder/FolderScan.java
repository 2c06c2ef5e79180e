package dev.dateline.ingest.source.folder;

import dev.dateline.contract.position.DocumentNames;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks a folder through, folder by folder in the order of the names.
 *
 * <p>Symbolic links lead to files within the folder, and to nothing else: not out of it, so that what may write into the
 * folder can't publish what it may not read; not to folders, so that no file has two names and no way is endless. Other
 * links are barred, except one that leads nowhere yet. A link to a document is a second name of it, and no document.
 */
final class FolderScan {

    /** Takes what is found. */
    interface Findings {

        /** A folder, before what is in it. */
        void folder(Path folder);

        void document(String document, Sighting sighting);

        /** What can't be looked at: a document, or a folder with all that is in it. */
        void barred(String name, String detail);
    }

    private final Path folder;
    private final Findings findings;

    FolderScan(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** Looks through the folder, or one below it. */
    void walk(Path from) throws IOException {
        findings.folder(from);
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(from)) {
            stream.forEach(entries::add);
        } catch (IOException e) {
            unreachable(from, e);
            return;
        } catch (DirectoryIteratorException e) {
            unreachable(from, e.getCause());
            return;
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        for (Path entry : entries) {
            look(entry);
        }
    }

    /** A folder that can't be read is barred alone; the folder itself has to be. */
    private void unreachable(Path from, IOException cause) throws IOException {
        if (from.equals(folder)) {
            throw cause;
        }
        if (!(cause instanceof NoSuchFileException || cause instanceof NotDirectoryException)) {
            String why = cause instanceof AccessDeniedException
                    ? "a folder that this process may not look into"
                    : "a folder that can't be looked into: " + reason(cause);
            findings.barred(name(from), why);
        }
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : null;
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }

    /** Looks at one entry of the folder or of one below it. */
    void look(Path entry) throws IOException {
        if (DocumentNames.isIgnored(entry)) {
            return;
        }
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                walk(entry);
            } else if (attributes.isSymbolicLink()) {
                findings.document(name(entry), link(entry));
            } else if (attributes.isRegularFile()) {
                findings.document(name(entry), new Sighting.Seen(Fingerprint.of(entry), false));
            } else {
                findings.document(name(entry), new Sighting.Barred("not a regular file"));
            }
        } catch (NoSuchFileException e) {
            findings.document(name(entry), new Sighting.Gone());
        } catch (AccessDeniedException e) {
            findings.barred(name(entry), "this process may not look at it");
        } catch (IOException e) {
            findings.barred(name(entry), "can't be looked at: " + reason(e));
        }
    }

    private Sighting link(Path link) throws IOException {
        Path target;
        try {
            target = link.toRealPath();
        } catch (NoSuchFileException e) {
            return new Sighting.Gone();
        } catch (AccessDeniedException e) {
            return new Sighting.Barred("a symbolic link that this process may not follow");
        } catch (IOException e) {
            return new Sighting.Barred("a symbolic link that leads back to itself");
        }
        Path real = folder.toRealPath();
        if (!target.startsWith(real)) {
            return new Sighting.Barred("a symbolic link that leads out of the folder");
        }
        if (Files.isDirectory(target)) {
            return new Sighting.Barred("a symbolic link to a folder");
        }
        if (!Files.isRegularFile(target)) {
            return new Sighting.Barred("a symbolic link to what is not a regular file");
        }
        return isDocument(real.relativize(target))
                ? new Sighting.Gone()
                : new Sighting.Seen(Fingerprint.of(target), true);
    }

    /** Whether a file is found under its own name; another name for it is none then. */
    private static boolean isDocument(Path relative) {
        for (Path part : relative) {
            if (DocumentNames.isIgnored(part)) {
                return false;
            }
        }
        return true;
    }

    private String name(Path entry) {
        return DocumentNames.of(folder, entry);
    }
}
