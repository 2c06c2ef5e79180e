package dev.dateline.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.stack.process.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command as a user does, short: it kills, halts, adds and removes, and everything must come out once. */
@Tag("long")
class TortureIT {

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostDoubledOrOutOfOrderWhileProcessesAreKilled() throws Exception {
        Path results = folder.resolve("results.json");
        Path progress = folder.resolve("progress.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-D" + Installation.HOME + "=" + System.getProperty(Installation.HOME),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.dateline.torture.cli.TortureCommand",
                "--articles",
                "800",
                "--kills",
                "5",
                "--instances",
                "2",
                "--seed",
                "3",
                "--json",
                "--data",
                folder.resolve("run").toString());

        Process torture = new ProcessBuilder(command)
                .redirectOutput(results.toFile())
                .redirectError(progress.toFile())
                .start();

        try {
            assertThat(torture.waitFor(9, TimeUnit.MINUTES)).isTrue();
        } finally {
            torture.destroy();
        }
        String told = Files.readString(results);
        assertThat(torture.exitValue()).as(told + Files.readString(progress)).isZero();
        JsonNode report = ArticleJson.mapper().readTree(told);
        assertThat(report.path("passed").booleanValue()).isTrue();
        assertThat(report.at("/testimony/found").intValue()).isGreaterThan(800);
        assertThat(report.path("kills").findValuesAsText("kind")).containsExactly("INGEST", "ENRICH", "BROKER");
    }
}
