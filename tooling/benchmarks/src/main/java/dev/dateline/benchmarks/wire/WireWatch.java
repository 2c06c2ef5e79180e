package dev.dateline.benchmarks.wire;

import dev.dateline.benchmarks.memory.ProcessMemory;
import dev.dateline.benchmarks.stack.MeasuredStack;
import dev.dateline.stack.health.Check;
import dev.dateline.stack.health.HealthClient;
import dev.dateline.stack.health.ServiceHealth;
import dev.dateline.stack.process.Service;
import java.time.Duration;

/**
 * Starts the wire of a stack and waits for it.
 *
 * @param stack the stack
 */
record WireWatch(MeasuredStack stack) {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Starts it and returns when it is ready: the seconds that took. */
    double start() throws InterruptedException {
        long began = System.nanoTime();
        stack.start(Service.WIRE);
        awaitReady();
        return (System.nanoTime() - began) / 1e9;
    }

    /** Starts it on an empty index; returns articles a second, from the first batch that is in the index to the last. */
    double startAndIndex() throws InterruptedException {
        stack.start(Service.WIRE);
        long first = 0;
        for (long tries = 0; first == 0; tries++) {
            first = articles(look(tries));
        }
        long began = System.nanoTime();
        long last = articles(awaitReady());
        return (last - first) * 1e9 / (System.nanoTime() - began);
    }

    /** Its memory, resident now and at the most so far. */
    ProcessMemory memory() {
        return ProcessMemory.of(stack.process(Service.WIRE.word()));
    }

    /** How many articles it has. */
    long articles() throws InterruptedException {
        return articles(look(0));
    }

    private ServiceHealth awaitReady() throws InterruptedException {
        ServiceHealth health = look(0);
        for (long tries = 0; !health.ready(); tries++) {
            health = look(tries);
        }
        return health;
    }

    private ServiceHealth look(long tries) throws InterruptedException {
        if (tries * LOOK.toMillis() > PATIENCE.toMillis() || !stack.failures().isEmpty()) {
            throw new IllegalStateException("the wire is not ready; ended: " + stack.failures());
        }
        Thread.sleep(LOOK.toMillis());
        return new HealthClient(PATIENCE).ask(Service.WIRE.word(), stack.ports().wire());
    }

    private static long articles(ServiceHealth health) {
        return health.checks().stream()
                .filter(check -> check.name().equals("index"))
                .map(Check::data)
                .mapToLong(data -> ((Number) data.get("articles")).longValue())
                .findFirst()
                .orElse(0);
    }
}
