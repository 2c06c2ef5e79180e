package dev.dateline.torture.fault;

import dev.dateline.stack.process.BrokerPart;
import dev.dateline.stack.process.Part;
import dev.dateline.stack.process.Stack;
import dev.dateline.torture.observe.OpenTransactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits for the moment at which a process has a transaction open.
 *
 * <p>For the broker any transaction counts. One that a dead predecessor left open is not the process's own.
 *
 * @param stack the stack
 * @param transactions tells what is open
 * @param launches tells since when each process runs
 */
record Aim(Stack stack, OpenTransactions transactions, Launches launches) {

    private static final Duration PATIENCE = Duration.ofSeconds(25);
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
        List<String> parts = part.equals("broker") ? services() : List.of(part);
        return parts.stream().anyMatch(this::openIn);
    }

    private boolean openIn(String service) {
        Optional<Instant> since = launches.of(service);
        return since.isPresent() && transactions.isOpen(TransactionalIds.of(service), since.get());
    }

    private List<String> services() {
        return stack.names().stream().filter(name -> !name.equals("broker")).toList();
    }
}
