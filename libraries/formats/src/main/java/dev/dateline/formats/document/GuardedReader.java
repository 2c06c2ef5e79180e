package dev.dateline.formats.document;

import dev.dateline.contract.rejected.ItemFailure;
import dev.dateline.formats.bytes.BrokenDocument;
import dev.dateline.formats.item.Item;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A reader out of which nothing comes that would stop more than its own document, whatever format it is of. */
public final class GuardedReader implements ItemReader {

    private final ItemReader reader;

    public GuardedReader(ItemReader reader) {
        this.reader = reader;
    }

    @Override
    public @Nullable Item next() throws IOException {
        try {
            return reader.next();
        } catch (RuntimeException | Error e) {
            if (!ItemFailure.isSurvivable(e)) {
                throw e;
            }
            throw new BrokenDocument(e);
        }
    }

    @Override
    public About about() {
        return reader.about();
    }
}
