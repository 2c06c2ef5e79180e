/**
 * Checks values against the JSON Schemas of the contract.
 *
 * <p>Schemas come from the class path alone, never from the network, and are compiled once. What is wrong with a value
 * is a list of findings, not an exception. All types are safe to share between threads.
 */
@NullMarked
package dev.dateline.contract.schema;

import org.jspecify.annotations.NullMarked;
