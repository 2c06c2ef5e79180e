package dev.dateline.wire.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class CatchUpTest {

    private static final TopicPartition PARTITION = new TopicPartition("news", 3);

    private final CatchUp catchUp = new CatchUp();

    @Test
    void isNotDoneBeforeWhatWasHandedOutIsInTheIndex() {
        catchUp.begins(PARTITION);
        catchUp.left(7, partition -> OptionalLong.empty());
        catchUp.handedOut(PARTITION, 6);

        catchUp.left(0, partition -> OptionalLong.empty());
        catchUp.left(0, partition -> OptionalLong.of(6));
        assertThat(catchUp.state().done()).isFalse();

        catchUp.left(0, partition -> OptionalLong.of(7));
        assertThat(catchUp.state().done()).isTrue();
        assertThat(catchUp.state().percent()).isEqualTo(100);
    }

    @Test
    void isDoneAtOnceWhereTheTopicIsEmptyAndNeverWithoutAPartition() {
        catchUp.left(0, partition -> OptionalLong.empty());
        assertThat(catchUp.state().done()).isFalse();

        catchUp.begins(PARTITION);
        catchUp.left(0, partition -> OptionalLong.empty());
        assertThat(catchUp.state().done()).isTrue();
    }

    @Test
    void waitsForNothingOfAPartitionThatWasTakenAwayOrBeginsAnew() {
        catchUp.begins(PARTITION);
        catchUp.handedOut(PARTITION, 6);
        catchUp.lost(List.of(PARTITION));
        catchUp.begins(PARTITION);

        catchUp.left(0, partition -> OptionalLong.empty());
        assertThat(catchUp.state().done()).isTrue();
    }
}
