/** Many feeds of a server of our own, visited while ingest is killed. */
@NullMarked
package dev.dateline.benchmarks.feeds;

import org.jspecify.annotations.NullMarked;
