package dev.dateline.wire.index;

import java.nio.file.Path;

/**
 * The folder of an open index no longer has what was committed to it, as where it was deleted. To go on would leave out what
 * came before; an index that is opened anew begins where the topic does.
 */
public final class IndexLostException extends RuntimeException {

    private static final long serialVersionUID = 1;

    IndexLostException(Path folder) {
        super("the index is gone from " + folder
                + " while it was open: start the wire again, and it is made from the topic");
    }
}
