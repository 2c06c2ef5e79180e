package dev.dateline.ingest.source.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Which files of a folder are documents, by their names. */
final class DocumentNames {

    private static final List<String> TEMPORARY = List.of(".tmp", ".part", ".partial", ".swp", ".crdownload", "~");

    private DocumentNames() {}

    /** Hidden files and folders, those that another program is still writing, and a folder's own {@code README}. */
    static boolean isIgnored(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || TEMPORARY.stream().anyMatch(name::endsWith)
                || name.equals("readme")
                || name.startsWith("readme.");
    }

    /** A file's document name: its path from the folder, with slashes. */
    static String of(Path folder, Path file) {
        String separator = folder.getFileSystem().getSeparator();
        return folder.relativize(file).toString().replace(separator, "/");
    }
}
