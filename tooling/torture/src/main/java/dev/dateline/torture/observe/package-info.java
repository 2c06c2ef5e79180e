/**
 * What the broker tells about transactions and the group: asked at the moment of a fault, and read from its own topics
 * as the run goes on.
 */
@NullMarked
package dev.dateline.torture.observe;

import org.jspecify.annotations.NullMarked;
