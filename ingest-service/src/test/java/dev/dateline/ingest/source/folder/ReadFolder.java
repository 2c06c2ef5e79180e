package dev.dateline.ingest.source.folder;

import java.nio.file.Path;

/** Reads a folder in a JVM of its own, and tells in ASCII which documents it has. */
final class ReadFolder {

    private ReadFolder() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (WatchedFolder folder = new WatchedFolder(Path.of(arguments[0]))) {
            folder.readAll();
            folder.positions().forEach(name -> System.out.println(ascii(name)));
        }
    }

    private static String ascii(String name) {
        StringBuilder ascii = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            ascii.append(c < 0x80 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return ascii.toString();
    }
}
