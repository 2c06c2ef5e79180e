/**
 * What a host asks robots not to read: RFC 9309, for pages; a feed is there to be read by robots. Safe to be used by many threads.
 */
@NullMarked
package dev.dateline.fetch.robots;

import org.jspecify.annotations.NullMarked;
