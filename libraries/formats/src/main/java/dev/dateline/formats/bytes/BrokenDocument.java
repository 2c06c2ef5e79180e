package dev.dateline.formats.bytes;

import dev.dateline.contract.rejected.ItemFailure;
import dev.dateline.contract.rejected.Reason;
import java.io.IOException;

/** A document's bytes cannot be read further, on any try. */
public final class BrokenDocument extends IOException {

    private final Reason reason;

    /** The message says what is wrong and where, for a person. */
    public BrokenDocument(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Reading it failed in a way that it never should, for that cause. */
    public BrokenDocument(Throwable cause) {
        super("reading failed: " + ItemFailure.describe(cause), cause);
        this.reason = Reason.READING_FAILED;
    }

    public Reason reason() {
        return reason;
    }
}
