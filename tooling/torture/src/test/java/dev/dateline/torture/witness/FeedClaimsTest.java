package dev.dateline.torture.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.torture.feed.Edition;
import dev.dateline.torture.feed.Entry;
import dev.dateline.torture.feed.EntryTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedClaimsTest {

    private static final EntryTexts TEXTS = new EntryTexts(1);
    private static final Entry FIRST = new Entry(7, 0);
    private static final Entry CHANGED = new Entry(7, 2);
    private static final List<Edition> SERVED =
            List.of(new Edition(1, List.of(FIRST)), new Edition(2, List.of(CHANGED, new Entry(8, 0))));

    private final FeedClaims claims = new FeedClaims(SERVED, TEXTS);

    private void came(Entry entry, int version) {
        claims.came("entry-" + entry.number(), version, TEXTS.text(entry));
    }

    @Test
    void whatStoodInCommittedVisitsAndCameOnceInItsOrderIsClean() {
        came(FIRST, 1);
        came(CHANGED, 2);
        came(new Entry(8, 0), 1);

        FeedTestimony found = claims.testimony(3, SERVED);

        assertThat(found.clean()).isTrue();
        assertThat(found.versions()).isEqualTo(3);
        assertThat(found.found()).isEqualTo(3);
    }

    @Test
    void whatEnrichRejectedIsThereAndItsVersionIsNotMissed() {
        claims.rejected("entry-7", 1, TEXTS.text(FIRST));
        came(CHANGED, 2);
        came(new Entry(8, 0), 1);

        FeedTestimony found = claims.testimony(2, SERVED);

        assertThat(found.clean()).as("%s", found.first()).isTrue();
    }

    @Test
    void whatCameOutAndWasRejectedTooIsDoubled() {
        claims.rejected("entry-7", 1, TEXTS.text(FIRST));
        came(FIRST, 1);

        assertThat(claims.testimony(0, List.of()).doubled()).isEqualTo(1);
    }

    @Test
    void findsWhatIsLostOfCommittedVisitsAlone() {
        came(FIRST, 1);

        assertThat(claims.testimony(1, SERVED.subList(0, 1)).lost()).isZero();
        assertThat(claims.testimony(2, SERVED).lost()).isEqualTo(2);
    }

    @Test
    void findsWhatCameTwiceOrInAnotherOrder() {
        came(CHANGED, 1);
        came(CHANGED, 2);
        came(FIRST, 2);

        FeedTestimony found = claims.testimony(1, SERVED);

        assertThat(found.doubled()).isEqualTo(1);
        assertThat(found.outOfOrder()).isEqualTo(1);
    }

    @Test
    void findsWhatWasNeverServed() {
        claims.came("entry-7", 1, "half of a text");
        claims.came("entry-9", 1, TEXTS.text(FIRST));
        claims.came("another", 1, "text");

        assertThat(claims.testimony(1, List.of()).unknown()).isEqualTo(3);
    }
}
