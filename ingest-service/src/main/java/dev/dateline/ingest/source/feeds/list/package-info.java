/** Which feeds a source has: those of a file that is watched, and those of the configuration. Used by one thread, which never waits. */
@NullMarked
package dev.dateline.ingest.source.feeds.list;

import org.jspecify.annotations.NullMarked;
