package dev.dateline.wire.consume;

import dev.dateline.wire.index.Applied;

/** Is told of each batch once it is committed to the index. */
@FunctionalInterface
public interface IndexingListener {

    /** That batch can be searched now. */
    void applied(Applied batch);
}
