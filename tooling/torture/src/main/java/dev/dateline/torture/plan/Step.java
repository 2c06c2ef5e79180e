package dev.dateline.torture.plan;

import java.time.Duration;

/**
 * One fault in its turn.
 *
 * @param gap how long to wait once the one before is done
 * @param fault what to do then
 */
public record Step(Duration gap, Fault fault) {}
