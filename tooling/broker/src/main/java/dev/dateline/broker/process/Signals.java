package dev.dateline.broker.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Sends signals through one shell that stays, since to start a program for each takes longer than what is to be caught.
 *
 * <p>Thread-safe. The shell ends with this process.
 */
final class Signals {

    /** A signal's name and a process id a line in, kill's exit code a line out. */
    private static final String SHELL = "trap '' INT HUP; while read signal pid; do kill -$signal $pid; echo $?; done";

    private @Nullable Process shell;

    /** Returns when it was sent; whether there was such a process. */
    synchronized boolean send(String signal, long pid) {
        try {
            Process running = running();
            Writer in = running.outputWriter(StandardCharsets.US_ASCII);
            in.write(signal + " " + pid + "\n");
            in.flush();
            BufferedReader out = running.inputReader(StandardCharsets.US_ASCII);
            return "0".equals(out.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException("sending " + signal + " to " + pid + " failed", e);
        }
    }

    private Process running() throws IOException {
        if (shell == null || !shell.isAlive()) {
            shell = new ProcessBuilder("/bin/sh", "-c", SHELL)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
        return shell;
    }
}
