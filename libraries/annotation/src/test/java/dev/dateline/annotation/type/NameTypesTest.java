package dev.dateline.annotation.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.name.NameSpan;
import dev.dateline.annotation.name.english.EnglishNameWords;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.type.english.EnglishTypeCues;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.In;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTypesTest {

    private static final NameTypes TYPES = new NameTypes(new EnglishTypeCues(), EnglishNameWords.all());

    @Test
    void letsOneNameBeOneType() {
        assertThat(decided("Kyiv Kyiv Kyiv", EntityType.PLACE, EntityType.PLACE, EntityType.PERSON))
                .containsOnly(EntityType.PLACE);
    }

    @Test
    void takesAKnownCityThatIsPartOfNoFullNameForAPlace() {
        assertThat(decided("Nairobi", EntityType.PERSON)).containsExactly(EntityType.PLACE);
    }

    /** Each token is a name. */
    private static List<EntityType> decided(String text, EntityType... types) {
        SegmentedText read = Models.segmenter().part().segment(text, Deadline.NONE);
        UsualCasing casing = UsualCasing.of(List.of(read));
        List<NameSpan> names = IntStream.range(0, types.length)
                .mapToObj(token ->
                        new NameSpan(In.BODY, read, casing, token, token + 1, false, types[token], 0.9, Map.of()))
                .toList();
        return TYPES.decide(names).stream().map(NameSpan::type).toList();
    }
}
