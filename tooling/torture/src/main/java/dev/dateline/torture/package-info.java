/**
 * The crash kit behind {@code torture}; its packages read as the flow.
 *
 * <p>{@code plan} draws up the faults from a seed; {@code input} writes what ingest reads; {@code fault} kills, halts, adds
 * and removes processes, with what {@code observe} sees at the broker; then all settles, and the stack's
 * audit and {@code witness} tell whether anything was lost, doubled or out of order.
 */
@NullMarked
package dev.dateline.torture;

import org.jspecify.annotations.NullMarked;
