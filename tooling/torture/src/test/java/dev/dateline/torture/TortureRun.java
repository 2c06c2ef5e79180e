package dev.dateline.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.stack.process.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The command as a user runs it, once it has ended.
 *
 * @param exitCode its exit code
 * @param report what it reported
 * @param told all that it wrote
 */
record TortureRun(int exitCode, JsonNode report, String told) {

    /** Runs it in a folder that exists, with these options besides. */
    static TortureRun in(Path folder, String... options) throws IOException, InterruptedException {
        Path results = folder.resolve("results.json");
        Path progress = folder.resolve("progress.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-D" + Installation.HOME + "=" + System.getProperty(Installation.HOME),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.dateline.torture.cli.TortureCommand",
                "--json",
                "--data",
                folder.resolve("run").toString()));
        command.addAll(List.of(options));
        Process torture = new ProcessBuilder(command)
                .redirectOutput(results.toFile())
                .redirectError(progress.toFile())
                .start();
        try {
            assertThat(torture.waitFor(9, TimeUnit.MINUTES)).isTrue();
        } finally {
            torture.destroy();
        }
        String reported = Files.readString(results);
        return new TortureRun(
                torture.exitValue(), ArticleJson.mapper().readTree(reported), reported + Files.readString(progress));
    }
}
