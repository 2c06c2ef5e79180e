/**
 * The metrics that the services have, by Prometheus's conventions: each is there from the start, times are histograms that add up.
 *
 * <p>Thread-safe.
 */
@NullMarked
package dev.dateline.transport.metrics;

import org.jspecify.annotations.NullMarked;
