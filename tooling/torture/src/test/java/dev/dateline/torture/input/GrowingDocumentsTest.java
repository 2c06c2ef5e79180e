package dev.dateline.torture.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowingDocumentsTest {

    @TempDir
    private Path folder;

    @Test
    void everyLineStandsInTheLogsOnceHoweverOftenTheyAreWrittenAnew() throws IOException {
        Written written = new Written();
        GrowingDocuments documents = new GrowingDocuments(new SourceFolders(List.of(folder)), written, 7);
        List<String> lines = new ArrayList<>();

        try (Articles.Lines articles = new MadeUp(200, 7).open()) {
            while (articles.hasNext()) {
                Line line = articles.next();
                lines.add(line.json());
                documents.append(line);
                if (lines.size() % 10 == 0) {
                    documents.rewrite();
                }
            }
        }
        documents.appendBroken();

        List<String> found = new ArrayList<>();
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log : logs.filter(file -> file.getFileName().toString().startsWith("log-"))
                    .toList()) {
                found.addAll(Files.readAllLines(log));
            }
        }
        lines.addAll(written.broken());
        assertThat(found).containsExactlyInAnyOrderElementsOf(lines);
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
        assertThat(written.articles()).hasSizeGreaterThan(200);
    }

    @Test
    void leavesOutLinesOfAFileThatHaveNoIdOfTheirOwn() throws IOException {
        Path file = folder.resolve("news.ndjson");
        Files.writeString(
                file,
                """
                {"id":"a","body":"one"}
                {"body":"nameless"}
                not json
                {"id":"a","body":"again"}
                {"uri":"urn:b"}
                """);

        NdjsonFile articles = NdjsonFile.of(file);

        assertThat(articles.count()).isEqualTo(2);
        assertThat(articles.leftOut()).isEqualTo(3);
    }
}
