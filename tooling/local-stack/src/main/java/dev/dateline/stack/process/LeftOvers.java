package dev.dateline.stack.process;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends what a supervisor that was killed left running, and forgets it. */
public final class LeftOvers {

    /** The parts notice by themselves that their supervisor is gone, and end in order. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private LeftOvers() {}

    /** Returns when no process that the state names is alive, unless its supervisor is. */
    public static void end(StateFile file) {
        Optional<StackState> state = file.read().filter(each -> !each.current());
        if (state.isEmpty()) {
            return;
        }
        List<ProcessHandle> alive = state.get().parts().values().stream()
                .flatMap(part -> part.alive().stream())
                .toList();
        CompletableFuture<?>[] exits = alive.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(exits)
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        alive.forEach(ProcessHandle::destroyForcibly);
        alive.forEach(handle -> handle.onExit().join());
        file.delete();
    }
}
