package dev.dateline.torture.input;

import java.io.IOException;
import java.util.Iterator;

/** Articles to be written, each with an id of its own. */
public interface Articles {

    /** How many there are. */
    int count();

    /** All of them, in order. */
    Lines open() throws IOException;

    /** Articles one after another; to be closed. */
    interface Lines extends Iterator<Line>, AutoCloseable {

        @Override
        void close() throws IOException;
    }
}
