package dev.dateline.stack.cli;

import dev.dateline.stack.health.BrokerClient;
import dev.dateline.stack.health.HealthClient;
import dev.dateline.stack.health.StackStatus;
import dev.dateline.stack.process.Installation;
import dev.dateline.stack.render.StatusText;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how broker and services are. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "Shows broker, services, their checks and the consumer lag. Exits 0 only when all is ready.",
            "Asks the stack that ./dateline up started, else the default ports, where Docker Compose serves too."
        },
        footer = {"", "Example:", "  ./dateline status --json | jq .ready"})
final class StatusCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Console console;
    private final Installation installation;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    StatusCommand(Console console, Installation installation) {
        this.console = console;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        StackStatus status = StackStatus.ask(
                new BrokerClient(kafka.settings(installation), PATIENCE),
                new HealthClient(PATIENCE),
                kafka.dataOptions().services(installation));
        console.result(json.of(status, () -> new StatusText(console.style()).of(status)));
        return status.ready() ? 0 : 1;
    }
}
