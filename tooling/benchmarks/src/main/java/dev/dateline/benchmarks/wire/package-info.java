/** The packaged wire over a topic of many articles: how fast they come in, how fast they are found, and what that takes. */
@NullMarked
package dev.dateline.benchmarks.wire;

import org.jspecify.annotations.NullMarked;
