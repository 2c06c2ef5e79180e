/**
 * How a record is labelled: topics, CloudEvents types and header names.
 *
 * <p>Names only: what turns them into Kafka headers lives in the services. Depends on no framework.
 */
@NullMarked
package dev.dateline.contract.event;

import org.jspecify.annotations.NullMarked;
