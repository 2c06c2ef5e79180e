/** Why something was rejected: the same words in headers, metrics and the ledger. */
@NullMarked
package dev.dateline.contract.rejected;

import org.jspecify.annotations.NullMarked;
