package dev.dateline.annotation.layer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.enriched.Component;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final Layer<String> WORDS = new Fake<>(String.class, Set.of(), "some words");
    private static final Layer<Integer> COUNT = new Fake<>(Integer.class, Set.of(String.class), 2);

    @Test
    void refusesALayerBeforeWhatItNeeds() {
        assertThatCode(() -> new Layers(List.of(WORDS, COUNT))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Layers(List.of(COUNT, WORDS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Integer stands before what it needs");
    }

    @Test
    void refusesTwoLayersThatReadTheSame() {
        assertThatThrownBy(() -> new Layers(List.of(WORDS, WORDS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("String is read by two layers");
    }

    private record Fake<T>(Class<T> output, Set<Class<?>> needs, T reading) implements Layer<T> {

        @Override
        public Component component() {
            return new Component("fake", "1", null);
        }

        @Override
        public T read(AnalysedArticle article, Readings before, Deadline deadline) {
            return reading;
        }
    }
}
