/** The hash that stands on the wire, and how it is written. */
@NullMarked
package dev.dateline.contract.hash;

import org.jspecify.annotations.NullMarked;
