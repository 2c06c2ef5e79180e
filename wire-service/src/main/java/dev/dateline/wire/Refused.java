package dev.dateline.wire;

import dev.dateline.transport.run.Ending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a wire that can't begin with what it was configured with, by one line and {@link Ending#REFUSED}. */
final class Refused {

    private static final Logger LOG = LoggerFactory.getLogger(Refused.class);

    private Refused() {}

    /** Never returns: nothing has begun, and an end in order would wait for the start that this is a part of. */
    static void end(String why) {
        LOG.error(why);
        Runtime.getRuntime().halt(Ending.REFUSED.exitCode());
    }
}
