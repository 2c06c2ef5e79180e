package dev.dateline.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences kind by kind, with all dates of each and none besides; they stand in {@code kinds.txt}. */
class KindsTest {

    private record Example(String kind, String published, String sentence, List<String> dates) {}

    @TestFactory
    Stream<DynamicTest> eachSentenceHasItsDatesAndNoOthers() {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.kind() + ": " + example.sentence(), () -> assertThat(
                                Tagged.values(example.published(), example.sentence()))
                        .containsExactlyElementsOf(example.dates())));
    }

    @Test
    void readsWhatAReaderDoesNotSee() {
        assertThat(Tagged.values("2024-11-20", "It closed on Sat\u00adur\u00adday."))
                .containsExactly("Sat\u00adur\u00adday=2024-11-16");
        assertThat(Tagged.values("2024-11-20", "It was signed on 5\u00a0March\u202f2021."))
                .containsExactly("5\u00a0March\u202f2021=2021-03-05");
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        String kind = "";
        for (String line : lines()) {
            if (line.startsWith("+ ")) {
                kind = line.substring(2);
            } else if (!line.startsWith("#")) {
                String[] row = line.split(" \\| ?", -1);
                List<String> dates = row[2].isEmpty() ? List.of() : Arrays.asList(row[2].split("; ", -1));
                examples.add(new Example(kind, row[0], row[1], dates));
            }
        }
        return examples;
    }

    private static List<String> lines() {
        try (InputStream lines = KindsTest.class.getResourceAsStream("kinds.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
