package dev.dateline.stack.process;

import dev.dateline.broker.process.ChildProcess;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ends a stack that another process supervises. */
public final class Shutdown {

    private static final Duration PATIENCE = ChildProcess.GRACE.multipliedBy(2).plusSeconds(10);

    private Shutdown() {}

    /**
     * Ends the stack on a data folder; returns when all its processes are gone.
     *
     * @return whether one was running
     */
    public static boolean of(DataFolder data) {
        StateFile file = new StateFile(data);
        Optional<StackState> state = file.read();
        if (state.isEmpty()) {
            return false;
        }
        Optional<ProcessHandle> supervisor = state.get().supervisor().alive();
        supervisor.ifPresent(Shutdown::end);
        LeftOvers.end(file);
        return supervisor.isPresent();
    }

    private static void end(ProcessHandle supervisor) {
        supervisor.destroy();
        supervisor
                .onExit()
                .completeOnTimeout(supervisor, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        if (supervisor.isAlive()) {
            throw new StackException("process " + supervisor.pid() + " does not end: kill it, and try again");
        }
    }
}
