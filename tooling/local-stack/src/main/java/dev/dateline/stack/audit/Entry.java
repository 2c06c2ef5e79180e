package dev.dateline.stack.audit;

/**
 * A record of one of the three article topics, as the join sees it.
 *
 * @param offset its own offset
 * @param origin the offset of the article that it comes from; an article's is its own
 * @param id the article's {@code uri#version}, empty for a rejected record
 * @param sha256 the hash of the article's content, empty for a rejected record
 */
record Entry(long offset, long origin, String id, String sha256) {}
