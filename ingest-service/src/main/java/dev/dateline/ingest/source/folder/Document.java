package dev.dateline.ingest.source.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** One document of a folder, and the state that it is in. Used by one thread. */
final class Document {

    private final String name;
    private final Path file;
    private DocumentState state;
    private long look;
    private Instant verifyNotBefore = Instant.MIN;

    Document(String name, Path file, ReadSoFar soFar) {
        this.name = name;
        this.file = file;
        state = new Absent.Unseen(soFar);
    }

    String name() {
        return name;
    }

    Path file() {
        return file;
    }

    DocumentState state() {
        return state;
    }

    /** Changes its state; a reading that is not the next state's is closed. */
    void become(DocumentState next) {
        DocumentReading open = state.reading();
        state = next;
        if (open != null && open != next.reading()) {
            try {
                open.close();
            } catch (IOException e) {
                // What was read of it is kept all the same, and nothing more is asked of it.
            }
        }
    }

    /** The look at the folder that found it last. */
    long look() {
        return look;
    }

    void look(long by) {
        look = by;
    }

    /** When its duty can be done. */
    Instant dueAt(Duration settle, Instant now) {
        Instant due = state.dueAt(settle, now);
        boolean paced = state.duty() == DocumentState.Duty.VERIFY && verifyNotBefore.isAfter(due);
        return paced ? verifyNotBefore : due;
    }

    /** It is not to be verified again before then. */
    void verifyNotBefore(Instant then) {
        verifyNotBefore = then;
    }
}
