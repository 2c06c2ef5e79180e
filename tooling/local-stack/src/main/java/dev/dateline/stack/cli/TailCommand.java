package dev.dateline.stack.cli;

import dev.dateline.connection.ClientSettings;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.render.RecordText;
import dev.dateline.stack.tail.RecordJson;
import dev.dateline.stack.tail.TopicName;
import dev.dateline.stack.tail.TopicTail;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a topic's records as they come. */
@Command(
        name = "tail",
        mixinStandardHelpOptions = true,
        description = "Shows the records of a topic, read-committed: new ones as they come, until Ctrl-C.",
        footer = {
            "",
            "Examples:",
            "  ./dateline tail                               enriched articles, as they come",
            "  ./dateline tail rejected --from-beginning     everything that could not be used, and why",
            "  ./dateline tail --from-beginning --max 1 --json | jq .value.entities"
        })
final class TailCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Console console;
    private final Installation installation;

    @Parameters(
            arity = "0..1",
            paramLabel = "TOPIC",
            defaultValue = "enriched",
            description = "One of: ${COMPLETION-CANDIDATES} (default: enriched), or such a topic's name in Kafka.",
            completionCandidates = TopicNames.class,
            converter = TopicNames.class)
    private TopicName topic = TopicName.ENRICHED;

    @Option(names = "--from-beginning", description = "Start with the oldest record.")
    private boolean fromBeginning;

    @Option(names = "--max", paramLabel = "N", description = "End after N records; wait for them if need be.")
    private @Nullable Long max;

    @Option(names = "--json", description = "Write one JSON object a record.")
    private boolean json;

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    TailCommand(Console console, Installation installation) {
        this.console = console;
        this.installation = installation;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (max != null && max < 1) {
            throw new StackException("--max is at least 1, not " + max);
        }
        ClientSettings broker = kafka.answering(installation, PATIENCE);
        try (TopicTail tail = new TopicTail(broker, topic.topic());
                ReaderWatch reader = ReaderWatch.ofStandardOutput()) {
            show(tail, reader);
        }
        return 0;
    }

    private void show(TopicTail tail, ReaderWatch reader) throws InterruptedException {
        if (fromBeginning) {
            tail.fromBeginning();
        } else {
            tail.fromEnd();
        }
        long shown = 0;
        while ((max == null || shown < max) && !reader.gone()) {
            for (ConsumerRecord<byte[], byte[]> record : tail.poll(POLL)) {
                if (max == null || shown < max) {
                    console.result(json ? RecordJson.line(record) : new RecordText(console.style()).of(record));
                    shown++;
                }
            }
        }
    }
}
