package dev.dateline.torture.feed;

import java.util.Random;

/** How a request is answered. */
public enum Manner {
    /** As it should be. */
    WELL,
    /** As it should be, in pieces and with pauses. */
    SLOWLY,
    /** Not at all: the connection ends. */
    DROPPED,
    /** With a part, then a reset. */
    RESET,
    /** With half of what it says to have. */
    HALF,
    /** In chunks, without the last one. */
    CHUNKS_CUT,
    /** With a part, by a server that says nothing of its length. */
    CUT,
    /** By a server that is broken: 500. */
    BROKEN,
    /** By a server that is not available, and says for how long: 503. */
    UNAVAILABLE,
    /** By a server that was asked too often, and says for how long not to: 429. */
    TOO_OFTEN,
    /** By another address, for now: 302. */
    ELSEWHERE;

    private static final int WELL_OF_TEN = 4;
    private static final int SLOWLY_OF_TEN = 3;

    /** One of them; most requests are answered as they should be. */
    static Manner any(Random random) {
        int of = random.nextInt(10);
        if (of < WELL_OF_TEN) {
            return WELL;
        }
        return of < WELL_OF_TEN + SLOWLY_OF_TEN ? SLOWLY : values()[2 + random.nextInt(values().length - 2)];
    }
}
