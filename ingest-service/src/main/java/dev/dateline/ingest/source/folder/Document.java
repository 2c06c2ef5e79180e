package dev.dateline.ingest.source.folder;

import dev.dateline.contract.position.DocumentNames;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** One document of a folder, and the state that it is in. Used by one thread. */
final class Document {

    private final String name;
    private final Path folder;
    private DocumentState state;
    private long look;
    private int handedOut;
    private Instant verifyNotBefore = Instant.MIN;

    Document(String name, Path folder, DocumentState state) {
        this.name = name;
        this.folder = folder;
        this.state = state;
    }

    String name() {
        return name;
    }

    /** Its file; made of the name, which takes less memory than it. */
    Path file() {
        return DocumentNames.in(folder, name);
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

    /** A slice of it was handed out, or committed. */
    void handedOut(int slices) {
        handedOut += slices;
    }

    /** Whether all that was read of it is committed. */
    boolean isCommitted() {
        return handedOut == 0;
    }

    /** When its duty can be done. */
    Instant dueAt(Waits waits, Instant now) {
        Instant due = state.dueAt(waits, now);
        boolean paced = state.duty() == DocumentState.Duty.VERIFY && verifyNotBefore.isAfter(due);
        return paced ? verifyNotBefore : due;
    }

    /** It is not to be verified again before then. */
    void verifyNotBefore(Instant then) {
        verifyNotBefore = then;
    }
}
