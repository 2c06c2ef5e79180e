/** What ingest writes down about its own progress: positions, the ledger, versions. */
@NullMarked
package dev.dateline.contract.position;

import org.jspecify.annotations.NullMarked;
