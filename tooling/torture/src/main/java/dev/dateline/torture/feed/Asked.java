package dev.dateline.torture.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * A request and what it was answered.
 *
 * @param at when it came
 * @param answered when the last of the answer was about to be sent
 * @param host that was asked
 * @param path that was asked for
 * @param manner how it was answered
 * @param status of the answer; 0 where there was none
 * @param quietUntil until when the host asked not to be asked again
 */
public record Asked(
        Instant at,
        Instant answered,
        String host,
        String path,
        Manner manner,
        int status,
        Optional<Instant> quietUntil) {}
