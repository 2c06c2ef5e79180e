package dev.dateline.stack.cli;

import dev.dateline.stack.audit.Audit;
import dev.dateline.stack.audit.Balance;
import dev.dateline.stack.health.BrokerClient;
import dev.dateline.stack.health.BrokerStatus;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.render.BalanceText;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts the topics and compares them with each other and with the ledger. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Reads all topics read-committed and shows the balance: read = published + duplicate + rejected,",
            "published = enriched + rejected, each exactly once, in order, unchanged and valid. Exits 1 where it is off."
        },
        footer = {"", "Example:", "  ./dateline verify --json | jq .balanced"})
final class VerifyCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Console console;
    private final Installation installation;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private BootstrapOption bootstrap = new BootstrapOption();

    VerifyCommand(Console console, Installation installation) {
        this.console = console;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        String server = bootstrap.bootstrapServers(installation);
        BrokerStatus broker = new BrokerClient(server, PATIENCE).ask();
        if (!broker.reachable()) {
            throw new StackException("no broker answers at " + server + ": start one with ./dateline up");
        }
        if (broker.topics().size() < BrokerClient.TOPICS.size()) {
            throw new StackException("topics are missing at " + server + ": there are only " + broker.topics());
        }
        Balance balance = new Audit(server, broker.lag()).run();
        console.result(json.of(balance, () -> new BalanceText(console.style()).of(balance)));
        return balance.balanced() ? 0 : 1;
    }
}
