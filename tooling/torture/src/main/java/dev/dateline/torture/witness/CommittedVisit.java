package dev.dateline.torture.witness;

import java.time.Instant;

/**
 * A visit to a feed that was committed.
 *
 * @param document the feed
 * @param tag of the edition that it was read to; empty where that is not known
 * @param visited when it was
 * @param next when the next was due
 */
record CommittedVisit(String document, String tag, Instant visited, Instant next) {}
