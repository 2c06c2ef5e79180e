package dev.dateline.torture.witness;

import java.util.List;

/**
 * How gently the servers of feeds were asked.
 *
 * @param requests how many there were
 * @param mostAtATime how many requests of one host were under way at once, at the most; 1 is allowed
 * @param pauseMillis how long a host is to be left alone between two requests
 * @param shortestPauseMillis the shortest that one was
 * @param soonerThanPause requests that came before that
 * @param soonerThanAsked requests that came before the end of a quiet that the host had asked for, and the process that asks knew of
 * @param soonerThanDue requests of a feed that came after a visit that was committed, and before the next was due
 * @param first the first of all that is wrong
 */
public record Gentleness(
        int requests,
        int mostAtATime,
        long pauseMillis,
        long shortestPauseMillis,
        int soonerThanPause,
        int soonerThanAsked,
        int soonerThanDue,
        List<String> first) {

    public Gentleness {
        first = List.copyOf(first);
    }

    /** Whether nothing is wrong. */
    public boolean kept() {
        return mostAtATime <= 1 && soonerThanPause + soonerThanAsked + soonerThanDue == 0;
    }
}
