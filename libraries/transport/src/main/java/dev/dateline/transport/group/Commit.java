package dev.dateline.transport.group;

import dev.dateline.transport.transaction.Outcome;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * A transaction under way.
 *
 * @param prepared what it holds
 * @param outcome how it ends
 */
public record Commit<P extends Prepared<P>>(P prepared, Future<Outcome> outcome) {

    /** Waits until it has ended. Fails as the transaction fails. */
    Outcome await() throws InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
