package dev.dateline.torture.fault;

import java.time.Instant;

/**
 * Something that was done to the stack.
 *
 * @param at when
 * @param what for a person to read
 */
public record Happened(Instant at, String what) {}
