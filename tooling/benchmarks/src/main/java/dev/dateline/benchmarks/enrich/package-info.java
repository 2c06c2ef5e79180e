/** Enrich's loop, with annotation left out, against plain ones that consume and produce. */
@NullMarked
package dev.dateline.benchmarks.enrich;

import org.jspecify.annotations.NullMarked;
