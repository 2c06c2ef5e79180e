package dev.dateline.stack.ndjson;

import java.io.IOException;

/** What is done with a line; thread-safe. */
@FunctionalInterface
public interface LineWork {

    /**
     * The line that answers a line.
     *
     * @param number what an error names it by; the first line is 1
     * @param line without its end
     */
    LineOut answer(long number, byte[] line) throws IOException;
}
