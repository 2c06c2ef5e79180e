package dev.dateline.enrich.consume;

import dev.dateline.enrich.annotate.Result;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * One record and what became of it.
 *
 * @param consumed the record as it was polled
 * @param result what it led to
 */
record ConsumedResult(ConsumerRecord<String, byte[]> consumed, Result result) {

    /** Where the record was read from. */
    TopicPartition partition() {
        return new TopicPartition(consumed.topic(), consumed.partition());
    }
}
