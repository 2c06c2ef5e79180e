package dev.dateline.benchmarks.cli;

import dev.dateline.contract.json.ArticleJson;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Writes figures to standard output, and what is going on to standard error. */
final class Output {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Output() {}

    static void progress(String line) {
        ERR.println("dateline: " + line);
    }

    static void figures(boolean json, Object figures, Supplier<String> text) {
        OUT.println(json ? new String(ArticleJson.write(figures), StandardCharsets.UTF_8) : text.get());
    }
}
