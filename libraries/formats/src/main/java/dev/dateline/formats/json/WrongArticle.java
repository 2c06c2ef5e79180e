package dev.dateline.formats.json;

import dev.dateline.contract.rejected.Reason;
import org.jspecify.annotations.Nullable;

/** A JSON object that is no article; never leaves the reader. */
final class WrongArticle extends Exception {

    private final Reason reason;
    private final String detail;
    private final @Nullable String id;

    WrongArticle(Reason reason, String detail, @Nullable String id) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
        this.id = id;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    @Nullable
    String id() {
        return id;
    }
}
