package dev.dateline.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.SharedFolder;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The specs of Recognizers-Text; skipped where they are not beside the checkout. */
class RecognizersTest {

    @Test
    void atLeast85In100OfThePhrasesThatNewsHasAreRight() throws IOException {
        Map<String, int[]> table = new TreeMap<>();
        DateTagger tagger = new DateTagger();
        int inScope = 0;
        int right = 0;

        for (RecognizersCase tested :
                RecognizersCase.read(SharedFolder.file("corpora/dates/recognizers-datetime-english.json"))) {
            Optional<String> reason = RecognizersScope.outside(tested);
            boolean correct = tested.right(tested.tagged(tagger));
            int[] row =
                    table.computeIfAbsent(reason.map("out: "::concat).orElse("in: " + kind(tested)), key -> new int[2]);
            row[0]++;
            row[1] += correct ? 1 : 0;
            inScope += reason.isEmpty() ? 1 : 0;
            right += reason.isEmpty() && correct ? 1 : 0;
        }

        table.forEach((name, row) -> System.out.printf("%4d of %4d right  %s%n", row[1], row[0], name));
        System.out.printf("%4d of %4d right  in scope, %.1f in 100%n", right, inScope, 100.0 * right / inScope);
        assertThat(inScope).isGreaterThan(300);
        assertThat(100.0 * right / inScope).isGreaterThanOrEqualTo(85);
    }

    private static String kind(RecognizersCase tested) {
        return tested.expected().isEmpty()
                ? "no date"
                : tested.expected().size() > 1
                        ? "several dates"
                        : tested.expected().get(0).type();
    }
}
