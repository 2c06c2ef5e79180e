/**
 * Enrich's loop: poll, annotate, one transaction with the offsets, and what to do when any of it fails.
 *
 * <p>One thread owns consumer and producer, so that between a poll and its commit no rebalance can pass unseen.
 */
@NullMarked
package dev.dateline.enrich.consume;

import org.jspecify.annotations.NullMarked;
