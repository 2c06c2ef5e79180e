package dev.dateline.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IngestStatusTest {

    private final IngestStatus troubled = IngestStatus.START.troubled("the group has moved on");

    @Test
    void aTroubleIsOverOnceASessionHoldsAndNothingIsBeingRestoredThoughNothingIsPublished() {
        IngestStatus status = troubled.knowing(true, List.of());

        assertThat(status.trouble()).isEmpty();
        assertThat(status.phase()).isEqualTo(IngestStatus.Phase.PUBLISHING);
    }

    @Test
    void itsReasonIsToldWhileItIsBeingRestored() {
        assertThat(troubled.knowing(false, List.of()).trouble()).contains("the group has moved on");
    }
}
