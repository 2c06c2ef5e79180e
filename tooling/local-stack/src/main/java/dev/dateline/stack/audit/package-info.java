/**
 * The audit behind {@code verify}: reads the topics themselves, read-committed, and tells whether every article came out
 * exactly once, in order and unchanged, and whether the ledger says the same.
 *
 * <p>A result lies in the partition number of its origin and in the order of their offsets, so that one pass over three
 * partitions at a time is enough: memory holds the records at hand, and of each article's {@code uri} a hash and a
 * version, for one partition at a time.
 */
@NullMarked
package dev.dateline.stack.audit;

import org.jspecify.annotations.NullMarked;
