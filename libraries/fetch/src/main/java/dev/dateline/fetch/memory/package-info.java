/**
 * How much memory the documents may take that are being fetched and read: one budget for all visits. Safe to be used by many threads,
 * which it blocks.
 */
@NullMarked
package dev.dateline.fetch.memory;

import org.jspecify.annotations.NullMarked;
