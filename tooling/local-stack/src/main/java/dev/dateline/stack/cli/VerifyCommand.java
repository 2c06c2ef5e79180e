package dev.dateline.stack.cli;

import dev.dateline.connection.ClientSettings;
import dev.dateline.stack.audit.Audit;
import dev.dateline.stack.audit.Balance;
import dev.dateline.stack.process.Installation;
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
        footer = {
            "",
            "Examples:",
            "  ./dateline verify --json | jq .balanced",
            "  ./dateline verify --sources            what is in the folder of the running stack and was not read"
        })
final class VerifyCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Console console;
    private final Installation installation;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private SourcesOption sources = new SourcesOption();

    VerifyCommand(Console console, Installation installation) {
        this.console = console;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        ClientSettings settings = kafka.answering(installation, PATIENCE);
        Audit audit = new Audit(settings, Audited.lag(settings, PATIENCE));
        Balance balance = sources.folder(kafka.dataOptions().stack(installation), installation)
                .map(audit::run)
                .orElseGet(audit::run);
        console.result(json.of(balance, () -> new BalanceText(console.style()).of(balance)));
        return balance.balanced() ? 0 : 1;
    }
}
