package dev.dateline.torture.fault;

import java.time.Duration;

/**
 * A pause that happened.
 *
 * @param part who was halted
 * @param length for how long
 * @param midTransaction whether a transaction was open in it
 */
public record Paused(String part, Duration length, boolean midTransaction) {}
