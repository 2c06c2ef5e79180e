package dev.dateline.stack.audit;

import dev.dateline.contract.position.DocumentNames;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is a source, looked through without ingest's code.
 *
 * @param source the source's id
 * @param folder where it is
 */
public record SourceFolder(String source, Path folder) {

    /**
     * A document that should have a position under one of its names.
     *
     * @param names all that one file has
     */
    record Unread(List<String> names) {}

    public SourceFolder {
        Objects.requireNonNull(source, "source");
        folder = folder.toAbsolutePath().normalize();
    }

    /** Every file that ingest reads or rejects, and every folder that it can't look into. */
    List<Unread> documents() {
        List<Unread> documents = new ArrayList<>();
        walk(folder, new HashMap<>(), documents);
        return documents;
    }

    private void walk(Path from, Map<Object, Unread> byKey, List<Unread> documents) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(from)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            documents.add(new Unread(List.of(DocumentNames.of(folder, from))));
            return;
        }
        for (Path entry : entries) {
            if (DocumentNames.isIgnored(entry)) {
                continue;
            }
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                walk(entry, byKey, documents);
            } else if (!Files.isSymbolicLink(entry) || Files.exists(entry)) {
                file(entry, byKey, documents);
            }
        }
    }

    /** Names of one file, hard or symbolic links, are one document. */
    private void file(Path file, Map<Object, Unread> byKey, List<Unread> documents) {
        String name = DocumentNames.of(folder, file);
        Object key = key(file);
        Unread same = key == null ? null : byKey.get(key);
        if (same != null) {
            same.names().add(name);
            return;
        }
        Unread document = new Unread(new ArrayList<>(List.of(name)));
        documents.add(document);
        if (key != null) {
            byKey.put(key, document);
        }
    }

    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }
}
