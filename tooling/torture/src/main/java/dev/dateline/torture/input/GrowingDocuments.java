package dev.dateline.torture.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The documents of a run: logs that grow, one with lines that are no article, others that are put in another order;
 * one that is corrected as a whole again and again; and bulletins of dated text, which come whole and are amended.
 *
 * <p>Thread-safe.
 */
public final class GrowingDocuments {

    private static final int LOGS = 4;
    private static final int CORRECTED = 20;
    private static final int BULLETIN = 3;
    private static final String CORRECTIONS = "corrections.ndjson";

    private final SourceFolders folders;
    private final Written written;
    private final Random random;
    private final MadeUp madeUp;
    private final List<GrowingLog> logs;
    private final List<Integer> bulletins = new ArrayList<>();
    private int corrections;
    private int rewritten;
    private int broken;
    private int appended;

    /** Documents in folders that are empty. */
    public GrowingDocuments(SourceFolders folders, Written written, long seed) {
        this.folders = folders;
        this.written = written;
        this.random = new Random(seed);
        this.madeUp = new MadeUp(0, seed);
        this.logs = IntStream.range(0, LOGS)
                .mapToObj(i -> "log-" + i + ".ndjson")
                .map(name -> new GrowingLog(folders.of(name), name))
                .toList();
    }

    /** Appends an article to one of the logs; one that may be rejected to that which is never read anew. */
    public synchronized void append(Line line) throws IOException {
        GrowingLog log = logs.get(line.body().isBlank() ? 0 : random.nextInt(LOGS));
        written.article(log.name(), line.id(), line.body());
        log.append(line.json(), random);
        appended++;
    }

    /** How many articles were appended. */
    public synchronized int appended() {
        return appended;
    }

    /** Appends a line that is no article to the log that is never put in another order: it must come out once. */
    public synchronized void appendBroken() throws IOException {
        String line = "line " + broken++ + " is no article";
        written.broken(line);
        logs.get(0).append(line, random);
    }

    /** Adds a bulletin of dated text. */
    public synchronized void addBulletin() throws IOException {
        bulletins.add(0);
        write(bulletins.size() - 1);
    }

    /** Writes one of the documents anew. */
    public synchronized void rewrite() throws IOException {
        switch (rewritten++ % 3) {
            case 0 -> correct();
            case 1 -> logs.get(1 + random.nextInt(LOGS - 1)).reorder(random);
            default -> amend();
        }
    }

    /** Truncates the document and writes it in two halves: a reader may meet nothing, or half of it. */
    private void correct() throws IOException {
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (int i = 0; i < CORRECTED; i++) {
            Line line = MadeUp.line("corrected-" + i, madeUp.body(i, corrections));
            written.article(CORRECTIONS, line.id(), line.body());
            (i < CORRECTED / 2 ? first : second).append(line.json()).append('\n');
        }
        corrections++;
        Path path = folders.of(CORRECTIONS).resolve(CORRECTIONS);
        Files.writeString(path, first);
        Files.writeString(path, second, StandardOpenOption.APPEND);
    }

    private void amend() throws IOException {
        if (bulletins.isEmpty()) {
            addBulletin();
            return;
        }
        int number = random.nextInt(bulletins.size());
        bulletins.set(number, bulletins.get(number) + 1);
        write(number);
    }

    private void write(int number) throws IOException {
        String name = "bulletin-" + number + ".txt";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < BULLETIN; i++) {
            String headline = "Bulletin " + number + " item " + i;
            String body = madeUp.body(1_000 + number * BULLETIN + i, bulletins.get(number));
            written.article(name, headline, body);
            text.append("date 2025-01-06 ")
                    .append(headline)
                    .append("\n\n")
                    .append(body)
                    .append("\n\n");
        }
        Path folder = folders.of(name);
        Path hidden = folder.resolve("." + name);
        Files.write(hidden, text.toString().getBytes(StandardCharsets.UTF_8));
        Files.move(hidden, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
