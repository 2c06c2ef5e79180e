package dev.dateline.annotation.type.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import dev.dateline.contract.enriched.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name is always Xanth. */
class WordsBesideTest {

    private static final Segmenter SEGMENTER = Models.segmenter().part();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They left the village of Xanth on foot.",
                "They left the villages of Old Berdin, Sudzha and Xanth on foot.",
                "Both the towns of Berdin and Xanth fell."
            })
    void knowsAPlaceByTheKindOfSettlement(String sentence) {
        assertThat(weight(sentence, EntityType.PLACE)).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor of the city of Berdin and Xanth spoke.",
                "The fall of Xanth was near.",
                "The villages of the north and Xanth agreed.",
                "In villages of many kinds, Xanth was known.",
                "Xanth fell."
            })
    void takesNothingElseForOne(String sentence) {
        assertThat(weight(sentence, EntityType.PLACE)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The armed group Xanth said so.", "The company Xanth said so."})
    void knowsAnOrganisationByWhatItIsCalled(String sentence) {
        assertThat(weight(sentence, EntityType.ORGANISATION)).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They fought Xanth fighters near the river.",
                "They fought members of the Xanth near the river.",
                "Then Xanth's parliament voted."
            })
    void knowsThatItIsNoPerson(String sentence) {
        assertThat(weight(sentence, EntityType.PERSON)).isLessThan(-3);
    }

    private static double weight(String sentence, EntityType type) {
        SegmentedText text = SEGMENTER.segment(sentence, Deadline.NONE);
        int token = 0;
        while (!text.token(token).equals("Xanth")) {
            token++;
        }
        return WordsBeside.of(text, token, token + 1).getOrDefault(type, 0.0);
    }
}
