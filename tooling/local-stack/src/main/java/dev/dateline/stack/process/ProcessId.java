package dev.dateline.stack.process;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A process, told from a later one with the same number by when it started.
 *
 * @param pid the operating system's number
 * @param started when it started, where the system tells
 */
public record ProcessId(long pid, @Nullable Instant started) {

    public static ProcessId of(long pid) {
        return new ProcessId(
                pid,
                ProcessHandle.of(pid)
                        .flatMap(handle -> handle.info().startInstant())
                        .orElse(null));
    }

    static ProcessId own() {
        return of(ProcessHandle.current().pid());
    }

    /** The process, while it is alive. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> Objects.equals(handle.info().startInstant().orElse(null), started));
    }
}
