package dev.dateline.torture.fault;

import dev.dateline.stack.process.BrokerPart;
import dev.dateline.stack.process.Part;
import dev.dateline.stack.process.Stack;
import dev.dateline.torture.observe.OpenTransactions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Waits for the moment at which a process has a transaction open.
 *
 * <p>A service's is open until its end is decided: what is decided the broker brings to an end, whether the service lives or not. For
 * the broker any counts that it has not brought to an end. One that a dead predecessor left open is not the process's own.
 *
 * @param stack the stack
 * @param transactions tells what is open
 * @param launches tells since when each process runs
 */
record Aim(Stack stack, OpenTransactions transactions, Launches launches) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_AGAIN_NANOS = 1_000_000;

    /**
     * Returns true at such a moment, false where none came in time. A service is halted then, so that the moment lasts:
     * one that ends its transaction before it is halted is let go on, and waited for again.
     */
    boolean take(Part part) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (open(part.name()) && (part instanceof BrokerPart || halted(part))) {
                return true;
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        return false;
    }

    private boolean halted(Part part) {
        part.pause();
        if (open(part.name())) {
            return true;
        }
        part.resume();
        return false;
    }

    /** Whether the process that was started last, and may be dead by now, has a transaction open. */
    boolean open(String part) {
        return part.equals("broker")
                ? services().anyMatch(service -> openIn(service, transactions::isUndone))
                : openIn(part, transactions::isUndecided);
    }

    private boolean openIn(String service, BiPredicate<String, Instant> open) {
        Optional<Instant> since = launches.of(service);
        return since.isPresent() && open.test(TransactionalIds.of(service), since.get());
    }

    private Stream<String> services() {
        return stack.names().stream().filter(name -> !name.equals("broker"));
    }
}
