package dev.dateline.benchmarks.cli;

import dev.dateline.contract.json.ArticleJson;
import dev.dateline.stack.cli.Console;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Writes figures to standard output, and what is going on to standard error. */
final class Output {

    private static final Console CONSOLE = Console.system();

    private Output() {}

    static void progress(String line) {
        CONSOLE.progress(line);
    }

    static void figures(boolean json, Object figures, Supplier<String> text) {
        CONSOLE.result(json ? new String(ArticleJson.write(figures), StandardCharsets.UTF_8) : text.get());
    }
}
