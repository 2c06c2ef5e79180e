/**
 * The loop of a service that writes to Kafka: a place in a consumer group, a producer, and one transaction after another.
 *
 * <p>{@link dev.dateline.transport.group.MemberWork} opens a {@link dev.dateline.transport.group.GroupSession}, joins the group
 * and lets a service's {@link dev.dateline.transport.group.Batches} prepare what is to be committed. One thread owns the consumer,
 * so that between what was read and its commit no rebalance can pass unseen; commits are made on a thread of their own, and the
 * consumer is not polled while one is under way. The group's metadata goes with each, so that a member that has lost its
 * partitions without knowing is refused (KIP-447).
 */
@NullMarked
package dev.dateline.transport.group;

import org.jspecify.annotations.NullMarked;
