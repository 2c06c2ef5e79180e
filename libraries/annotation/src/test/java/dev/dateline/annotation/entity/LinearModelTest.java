package dev.dateline.annotation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearModelTest {

    private static final int KNOWN = 200;
    private static final float UNIT = 0.5f;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 128, 129, KNOWN})
    void addsUpTheWeightsOfWhateverIsKnown(int features) {
        byte[] weights = new byte[KNOWN * Labels.COUNT];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = (byte) at;
        }
        int[] hashes = IntStream.range(0, KNOWN).map(feature -> feature * 7919).toArray();
        LinearModel model = new LinearModel(hashes, weights, UNIT, new float[Labels.COUNT * Labels.COUNT]);
        int unknown = -1;
        int[] found = IntStream.concat(
                        IntStream.of(unknown), IntStream.of(hashes).limit(features))
                .toArray();
        float[] scores = new float[2 * Labels.COUNT];

        model.adder().addTo(scores, Labels.COUNT, found, found.length);

        for (int label = 0; label < Labels.COUNT; label++) {
            int sum = 0;
            for (int feature = 0; feature < features; feature++) {
                sum += weights[feature * Labels.COUNT + label];
            }
            assertThat(scores[label]).isZero();
            assertThat(scores[Labels.COUNT + label]).isEqualTo(sum * UNIT);
        }
    }
}
