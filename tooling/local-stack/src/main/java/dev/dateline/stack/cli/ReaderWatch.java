package dev.dateline.stack.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells when nobody reads standard output any more, also while nothing is written: {@code tail | head -1} may have its line
 * and be gone before the next record comes.
 *
 * <p>Java can't ask a pipe. GNU's {@code tail -f} can, and ends by SIGPIPE; with {@code --pid} it ends with this process too. Where
 * there is none, or standard output is no pipe, the next write tells.
 */
final class ReaderWatch implements AutoCloseable {

    /** 128 and SIGPIPE, as the JDK tells a process that a signal ended. */
    private static final int BROKEN_PIPE = 128 + 13;

    private final @Nullable Process watching;

    private ReaderWatch(@Nullable Process watching) {
        this.watching = watching;
    }

    static ReaderWatch ofStandardOutput() {
        String own = Long.toString(ProcessHandle.current().pid());
        try {
            return new ReaderWatch(new ProcessBuilder(List.of("tail", "--pid=" + own, "-f", "/dev/null"))
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(Redirect.INHERIT)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            return new ReaderWatch(null);
        }
    }

    boolean gone() {
        return watching != null && !watching.isAlive() && watching.exitValue() == BROKEN_PIPE;
    }

    @Override
    public void close() {
        if (watching != null) {
            watching.destroy();
        }
    }
}
