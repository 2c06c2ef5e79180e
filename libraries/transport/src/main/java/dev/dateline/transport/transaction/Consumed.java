package dev.dateline.transport.transaction;

import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;

/**
 * What a member of a group has done with a transaction.
 *
 * @param progress how far the group has come with it
 * @param group the group as it stood when the transaction began; a later generation makes the commit fail
 */
public record Consumed(Progress progress, ConsumerGroupMetadata group) {}
