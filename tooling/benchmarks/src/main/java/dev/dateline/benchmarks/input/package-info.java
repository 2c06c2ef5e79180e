/** The articles that are put under load. */
@NullMarked
package dev.dateline.benchmarks.input;

import org.jspecify.annotations.NullMarked;
