package dev.dateline.stack.cli;

import dev.dateline.connection.ClientSettings;
import dev.dateline.contract.event.Topics;
import dev.dateline.stack.health.BrokerClient;
import dev.dateline.stack.health.BrokerStatus;
import dev.dateline.stack.health.PartitionLag;
import dev.dateline.stack.process.StackException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What an audit is told before it begins, where it can begin. */
public final class Audited {

    private static final List<String> READ =
            List.of(Topics.ARTICLES, Topics.ENRICHED, Topics.REJECTED, Topics.POSITIONS);

    private Audited() {}

    /** How far enrich has come on each partition; says what is missing where the topics can't be audited. */
    public static List<PartitionLag> lag(ClientSettings settings, Duration patience) {
        BrokerStatus broker = new BrokerClient(settings, patience).ask();
        if (!broker.reachable()) {
            throw new StackException("no audit at " + settings.bootstrapServers() + ": " + broker.trouble());
        }
        List<String> missing = new ArrayList<>(READ);
        missing.removeAll(broker.topics());
        if (!missing.isEmpty()) {
            throw new StackException("topics are missing at " + settings.bootstrapServers()
                    + ", or this user may not see them: " + String.join(", ", missing));
        }
        return broker.lag();
    }
}
