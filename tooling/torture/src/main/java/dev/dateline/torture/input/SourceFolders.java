package dev.dateline.torture.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Folders, each a source of its own, among which documents are dealt out by their names; so that several instances of ingest
 * have something to read.
 *
 * @param all the folders, the first of them that of the source {@code seeds}
 */
public record SourceFolders(List<Path> all) {

    private static final int FOLDERS = 4;

    public SourceFolders {
        all = List.copyOf(all);
    }

    /** New folders below one that exists. */
    public static SourceFolders in(Path root) throws IOException {
        List<Path> folders = IntStream.range(0, FOLDERS)
                .mapToObj(number -> root.resolve("documents-" + number))
                .toList();
        for (Path folder : folders) {
            Files.createDirectories(folder);
        }
        return new SourceFolders(folders);
    }

    /** The folder of {@code ingest.seeds}. */
    public Path first() {
        return all.get(0);
    }

    /** What ingest is told of the others, as variables of its environment. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int number = 1; number < all.size(); number++) {
            settings.put(
                    "INGEST_SOURCES_MORE" + number + "_FOLDER", all.get(number).toString());
        }
        return settings;
    }

    /** Where a document of that name lies. */
    Path of(String document) {
        return all.get(Math.floorMod(document.hashCode(), all.size()));
    }
}
