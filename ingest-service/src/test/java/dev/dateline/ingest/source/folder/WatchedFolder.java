package dev.dateline.ingest.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.position.Ledger;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.RejectedItem;
import dev.dateline.ingest.position.SourcePositions;
import dev.dateline.ingest.source.AheadClock;
import dev.dateline.ingest.source.DocumentSlice;
import dev.dateline.ingest.source.PulledBatch;
import dev.dateline.ingest.source.Share;
import dev.dateline.ingest.source.SourceSet;
import dev.dateline.ingest.source.SourceState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;

/** A folder, its source, and all that has been read and committed; opens the source again as a new process would. */
final class WatchedFolder implements AutoCloseable {

    static final String SOURCE = "seeds";
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final QuickSettings quick;
    private final Path folder;
    private final AheadClock clock = new AheadClock();
    private final AheadClock wall = new AheadClock();
    private final SourcePositions positions = new SourcePositions(SOURCE);
    private final List<Item> items = new ArrayList<>();
    private FolderSettings settings;
    private SourceSet source;

    WatchedFolder(Path folder) {
        this(new QuickSettings(folder));
    }

    WatchedFolder(QuickSettings quick) {
        this.quick = quick;
        settings = quick.settings();
        folder = settings.folder();
        source = open();
    }

    private SourceSet open() {
        SourceSet set = new SourceSet(clock);
        set.add(0, Share.ALL, List.of(FolderSource.factory(settings, clock, wall)), id -> positions);
        return set;
    }

    /** How the folder is. */
    SourceState state() {
        return source.states().get(SOURCE);
    }

    SourceSet source() {
        return source;
    }

    List<Item> items() {
        return items;
    }

    List<Draft> drafts() {
        return items.stream()
                .filter(Draft.class::isInstance)
                .map(Draft.class::cast)
                .toList();
    }

    List<RejectedItem> rejected() {
        return items.stream()
                .filter(RejectedItem.class::isInstance)
                .map(RejectedItem.class::cast)
                .toList();
    }

    List<String> bodies() {
        return drafts().stream()
                .map(draft -> draft.content().bodies().get(0).value())
                .toList();
    }

    RejectedItem onlyRejected() {
        assertThat(rejected()).hasSize(1);
        return rejected().get(0);
    }

    FileCursor position(String document) {
        assertThat(positions.contains(document)).as(document).isTrue();
        return (FileCursor) positions.get(document).cursor();
    }

    /** The documents that have a position, in alphabetical order. */
    List<String> positions() {
        return positions.stream().map(DocumentPosition::document).sorted().toList();
    }

    /** Whether the document was read to its end. */
    boolean isComplete(String document) {
        return positions.contains(document) && position(document).complete();
    }

    /** Opens the source anew with what was committed. */
    void restart() {
        source.close();
        source = open();
    }

    void restart(int batchItems) {
        settings = quick.batchItems(batchItems).settings();
        restart();
    }

    /** Reads and commits one batch; false where none comes in time. */
    boolean readOne() throws InterruptedException {
        return readOne(Duration.ofMillis(50));
    }

    /** The same without waiting, by a clock that jumps as far as to the folder's next scan. */
    void readAfterAScan() throws InterruptedException {
        jump(settings.scan());
        readOne(Duration.ZERO);
    }

    private boolean readOne(Duration patience) throws InterruptedException {
        Optional<PulledBatch> batch = source.poll(patience);
        batch.ifPresent(this::commit);
        return batch.isPresent();
    }

    void commit(PulledBatch batch) {
        for (DocumentSlice slice : batch.batch().slices()) {
            items.addAll(slice.items());
            slice.takesOver().forEach(positions::remove);
            positions.put(new DocumentPosition(SOURCE, slice.document(), slice.cursor(), Ledger.EMPTY));
        }
        source.committed(batch);
    }

    /** Reads and commits what comes now. */
    void readWhatThereIs() throws InterruptedException {
        for (int batches = 0; readOne() && batches < 1000; batches++) {}
    }

    void readUntil(BooleanSupplier enough) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (!enough.getAsBoolean()) {
            readOne();
            assertThat(Instant.now()).as("in time, having read %s", items).isBefore(end);
        }
    }

    /** The file's time is that of the clock that jumps. */
    void writtenNow(String name) throws IOException {
        Files.setLastModifiedTime(file(name), FileTime.from(clock.instant()));
    }

    /** As if that time had passed. */
    void jump(Duration by) {
        clock.ahead(by);
        wall.ahead(by);
    }

    /** As if the machine's clock were set back; that of waits goes on. */
    void setBack(Duration by) {
        wall.ahead(by.negated());
    }

    /** Reads until nothing more comes and nothing waits, for longer than some scans and the time to settle, by a clock that jumps. */
    void readAll() throws InterruptedException {
        readWhile(
                Duration.ZERO, () -> jump(settings.settle().plus(settings.scan().multipliedBy(10))));
    }

    /** The same as time passes: for what is still being written. */
    void readAllAsTimePasses() throws InterruptedException {
        readWhile(settings.settle().plus(settings.scan()), () -> {});
    }

    private void readWhile(Duration patience, Runnable quietly) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        for (int quiet = 0; quiet < 3; ) {
            Optional<PulledBatch> batch = source.poll(patience);
            batch.ifPresent(this::commit);
            boolean waits = !(state() instanceof SourceState.Watching watching) || watching.waiting() > 0;
            quiet = batch.isPresent() || waits ? 0 : quiet + 1;
            if (batch.isEmpty()) {
                quietly.run();
            }
            assertThat(Instant.now()).as("quiet, having read %s", items).isBefore(end);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A file as it stands when it was written a while ago. */
    Path put(String name, byte[] bytes) throws IOException {
        Path file = write(name, bytes);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        return file;
    }

    Path put(String name, String text) throws IOException {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that is being written now. */
    Path write(String name, byte[] bytes) throws IOException {
        Path file = file(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void append(String name, String text) throws IOException {
        append(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void append(String name, byte[] bytes) throws IOException {
        Files.write(file(name), bytes, StandardOpenOption.APPEND, StandardOpenOption.CREATE);
    }

    /** A file that is written elsewhere and put there as a whole. */
    void moveIn(String name, String text) throws IOException {
        Path elsewhere = Files.createTempFile(folder.getParent(), "elsewhere", ".part");
        Files.writeString(elsewhere, text);
        Files.move(elsewhere, file(name), StandardCopyOption.ATOMIC_MOVE);
    }

    static String line(String id, String body) {
        return "{\"id\":\"" + id + "\",\"headline\":\"h\",\"published\":\"2025-01-06\",\"body\":\"" + body + "\"}\n";
    }

    static String text(String headline, String body) {
        return "date 2025-01-06 " + headline + "\n\n" + body + "\n\n";
    }

    static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        source.close();
    }
}
