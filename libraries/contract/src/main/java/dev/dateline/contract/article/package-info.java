/**
 * The article as ingest publishes it: an IPTC ninjs 3.1 object with two members of ours.
 *
 * <p>Immutable values, safe to share between threads. Depends on nothing of Dateline.
 */
@NullMarked
package dev.dateline.contract.article;

import org.jspecify.annotations.NullMarked;
