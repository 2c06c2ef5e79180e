package dev.dateline.enrich.consume;

import dev.dateline.enrich.publish.ResultRecords;
import dev.dateline.transport.group.Prepared;
import dev.dateline.transport.transaction.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * What became of a batch, to be committed with the offsets of what was read.
 *
 * @param results in offset order per partition
 * @param revocations how many there had been when the batch was polled
 * @param mapper makes their records
 */
record Results(List<ConsumedResult> results, long revocations, ResultRecords mapper) implements Prepared<Results> {

    Results {
        results = List.copyOf(results);
    }

    @Override
    public Results without(Predicate<TopicPartition> gone) {
        return new Results(
                results.stream().filter(each -> !gone.test(each.partition())).toList(), revocations, mapper);
    }

    @Override
    public boolean isEmpty() {
        return results.isEmpty();
    }

    @Override
    public List<ProducerRecord<String, byte[]>> records() {
        return results.stream()
                .map(each -> mapper.record(each.consumed(), each.result()))
                .toList();
    }

    @Override
    public Progress progress() {
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        for (ConsumedResult each : results) {
            next.put(each.partition(), new OffsetAndMetadata(each.consumed().offset() + 1));
        }
        return Progress.to(next);
    }
}
