package dev.dateline.stack.cli;

import dev.dateline.contract.json.ArticleJson;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option that has a command write its result as JSON. */
public final class JsonOption {

    @Option(names = "--json", description = "Write one JSON object.")
    private boolean json;

    /** What to write of a result: JSON where that was asked for, else its text. */
    public String of(Object result, Supplier<String> text) {
        return json ? new String(ArticleJson.write(result), StandardCharsets.UTF_8) : text.get();
    }
}
