package dev.dateline.annotation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardNamesTest {

    private static final Segmenter SEGMENTER = Models.segmenter().part();
    private static final EntityTagger TAGGER = Models.entities().part();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bank of England Governor Andrew Bailey spoke. | ORGANISATION Bank of England | PERSON Andrew Bailey",
                "Washington Governor Bob Ferguson met him in Seattle. | PLACE Washington | PERSON Bob Ferguson",
                "Paris Hilton arrived in Paris on Monday. | PERSON Paris Hilton | PLACE Paris",
                "King Abdullah spoke with Michael Jordan. | PERSON Abdullah | PERSON Michael Jordan",
                "Chad Smith played a concert near Lake Chad. | PERSON Chad Smith | PLACE Lake Chad",
                "Officials at the Foreign Ministry in Kyiv denied it. | ORGANISATION Foreign Ministry | PLACE Kyiv",
                "Ursula von der Leyen met Nuno Espírito Santo. | PERSON Ursula von der Leyen | PERSON Nuno Espírito Santo",
                "Conan O'Brien met Sinéad O'Connor in São Paulo. | PERSON Conan O'Brien | PERSON Sinéad O'Connor",
                "Manchester United beat Real Madrid. | ORGANISATION Manchester United | ORGANISATION Real Madrid",
                "Jean-Claude Juncker met Xi Jinping and Abdel Fattah al-Sisi. | PERSON Jean-Claude Juncker | PERSON Abdel Fattah al-Sisi",
                "A spokesman for the Washington Post called The New York Times. | ORGANISATION Washington Post | ORGANISATION New York Times",
                "George Washington was never in Washington. | PERSON George Washington | PLACE Washington",
                "The World Health Organization flew to Ho Chi Minh City. | ORGANISATION World Health Organization | PLACE Ho Chi Minh City",
            })
    void tellsNamesApart(String sentence, String first, String second) {
        assertThat(names(sentence)).contains(first, second);
    }

    private static List<String> names(String sentence) {
        SegmentedText text = SEGMENTER.segment(sentence, Deadline.NONE);
        TaggedSpans spans = TAGGER.tag(List.of(text), Deadline.NONE).get(0);
        List<String> names = new ArrayList<>();
        for (int span = 0; span < spans.size(); span++) {
            int from = text.start(spans.firstToken(span));
            int to = text.end(spans.endToken(span) - 1);
            names.add(spans.type(span) + " " + text.text().substring(from, to).replaceFirst("^The ", ""));
        }
        return names;
    }
}
