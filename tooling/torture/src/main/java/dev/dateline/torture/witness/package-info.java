/** A second audit, of the topics against the input itself: it knows neither the ledger nor the audit's code. */
@NullMarked
package dev.dateline.torture.witness;

import org.jspecify.annotations.NullMarked;
