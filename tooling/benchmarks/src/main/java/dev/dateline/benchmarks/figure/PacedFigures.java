package dev.dateline.benchmarks.figure;

/**
 * How long articles took from end to end that were appended at one pace.
 *
 * @param perSecond articles a second that were appended
 * @param articles how many
 * @param p50Millis half of them took no longer, in milliseconds
 * @param p99Millis 99 in 100 took no longer
 * @param maxMillis none took longer
 */
public record PacedFigures(double perSecond, int articles, double p50Millis, double p99Millis, double maxMillis) {}
