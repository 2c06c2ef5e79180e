package dev.dateline.benchmarks.ingest;

import dev.dateline.benchmarks.contest.Contest;
import dev.dateline.transport.transaction.Clients;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What transactions, versions and positions cost ingest. */
public final class IngestContest {

    private IngestContest() {}

    /** Reads a folder that holds so many articles. */
    public static Contest of(Clients clients, Path folder, long articles, int rounds) throws InterruptedException {
        ContestFolder documents = new ContestFolder(folder, articles);
        return new Contest(
                List.of(
                        ServiceIngest.inTransactions(clients, documents),
                        ServiceIngest.withoutTransactions(clients, documents),
                        new PlainIngest(clients, documents),
                        new ReadyMadeBytes(clients, records(folder, articles, "unused"))),
                rounds);
    }

    /** The records of a folder's articles, for that topic. */
    public static List<ProducerRecord<String, byte[]>> records(Path folder, long articles, String topic)
            throws InterruptedException {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        ArticleRecords.of(new ContestFolder(folder, articles), topic).read(records::add);
        return records;
    }
}
