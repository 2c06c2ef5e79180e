package dev.dateline.ingest.publish;

import dev.dateline.contract.position.Ledger;
import dev.dateline.ingest.source.Batch;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A batch as records.
 *
 * @param batch what they were made of
 * @param records all of one transaction, in order
 * @param ledger what became of the batch's items
 */
record Publication(Batch batch, List<ProducerRecord<String, byte[]>> records, Ledger ledger) {}
