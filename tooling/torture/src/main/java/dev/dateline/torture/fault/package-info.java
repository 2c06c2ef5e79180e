/** Does to a running stack what a schedule says, and records what it met. */
@NullMarked
package dev.dateline.torture.fault;

import org.jspecify.annotations.NullMarked;
