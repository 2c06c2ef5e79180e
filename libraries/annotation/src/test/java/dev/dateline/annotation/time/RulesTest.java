package dev.dateline.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.time.english.EnglishGrammar;
import dev.dateline.contract.enriched.Timex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule with the sentence that it came from or that is like it; the sentences stand in {@code rules.txt}. */
class RulesTest {

    private record Example(String rule, String published, String sentence, String date, String value) {}

    @TestFactory
    Stream<DynamicTest> eachRuleReadsItsSentence() {
        return examples()
                .map(example -> DynamicTest.dynamicTest(example.rule() + ": " + example.sentence(), () -> {
                    List<Timex> found = Tagged.on(example.published(), example.sentence());
                    assertThat(found).anySatisfy(timex -> {
                        assertThat(timex.slice().text()).isEqualTo(example.date());
                        assertThat(timex.value()).isEqualTo(example.value());
                        assertThat(timex.explain().rule()).isEqualTo(example.rule());
                    });
                }));
    }

    @Test
    void noRuleIsWithoutASentence() {
        Set<String> told = examples().map(Example::rule).collect(Collectors.toSet());

        assertThat(EnglishGrammar.ruleNames()).isNotEmpty().isSubsetOf(told);
    }

    private static Stream<Example> examples() {
        try (InputStream lines = RulesTest.class.getResourceAsStream("rules.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .map(row -> new Example(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
