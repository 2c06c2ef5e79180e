package dev.dateline.ingest.publish;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.Ledger;
import dev.dateline.ingest.version.Version;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A batch as records, with what is remembered once they are committed.
 *
 * @param records all of one transaction, in order
 * @param versions the new versions, by {@code uri}
 * @param positions the new positions
 * @param ledger what became of the batch's items
 */
record Publication(
        List<ProducerRecord<String, byte[]>> records,
        Map<String, Version> versions,
        List<DocumentPosition> positions,
        Ledger ledger) {}
