package dev.dateline.torture.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * An NDJSON document that grows by lines.
 *
 * @param folder where it lies
 * @param name its name
 */
record GrowingLog(Path folder, String name) {

    /** Appends a line in two writes, so that a reader may meet half of it. */
    void append(String line, Random random) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        int half = random.nextInt(bytes.length);
        Files.write(path(), Arrays.copyOf(bytes, half), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.write(path(), Arrays.copyOfRange(bytes, half, bytes.length), StandardOpenOption.APPEND);
    }

    /** Puts the same lines in another order: its beginning changes, so that it is read anew, and nothing is new. */
    void reorder(Random random) throws IOException {
        List<String> lines = new ArrayList<>(lines());
        if (lines.size() > 1) {
            Collections.rotate(lines, 1 + random.nextInt(lines.size() - 1));
            Path hidden = folder.resolve("." + name);
            Files.write(hidden, lines);
            Files.move(hidden, path(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(path());
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private Path path() {
        return folder.resolve(name);
    }
}
