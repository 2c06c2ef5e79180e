package dev.dateline.ingest.source.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks a folder through, folder by folder in the order of the names.
 *
 * <p>Symbolic links lead to files within the folder, and to nothing else: not out of it, so that what may write into the
 * folder can't publish what it may not read; not to folders, so that no file has two names and no way is endless. Other
 * links are barred, except one that leads nowhere yet.
 */
final class FolderScan {

    /** Takes what is found. */
    interface Findings {

        /** A folder, before what is in it. */
        void folder(Path folder);

        void document(String document, Sighting sighting);
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
        } catch (AccessDeniedException e) {
            if (from.equals(folder)) {
                throw e;
            }
            findings.document(name(from), new Sighting.Barred("a folder that this process may not look into"));
            return;
        } catch (NoSuchFileException | NotDirectoryException e) {
            if (from.equals(folder)) {
                throw e;
            }
            return;
        }
        entries.sort(
                (a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()));
        for (Path entry : entries) {
            look(entry);
        }
    }

    /** Looks at one entry of the folder or of one below it. */
    void look(Path entry) throws IOException {
        if (DocumentNames.isIgnored(entry.getFileName().toString())) {
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
                findings.document(name(entry), new Sighting.Seen(Fingerprint.of(entry)));
            } else {
                findings.document(name(entry), new Sighting.Barred("not a regular file"));
            }
        } catch (NoSuchFileException e) {
            findings.document(name(entry), new Sighting.Gone());
        } catch (AccessDeniedException e) {
            findings.document(name(entry), new Sighting.Barred("this process may not look at it"));
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
        if (!target.startsWith(folder.toRealPath())) {
            return new Sighting.Barred("a symbolic link that leads out of the folder");
        }
        if (Files.isDirectory(target)) {
            return new Sighting.Barred("a symbolic link to a folder");
        }
        return Files.isRegularFile(target)
                ? new Sighting.Seen(Fingerprint.of(target))
                : new Sighting.Barred("a symbolic link to what is not a regular file");
    }

    private String name(Path entry) {
        return DocumentNames.of(folder, entry);
    }
}
