package dev.dateline.torture.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private final Claims claims = new Claims(Map.of("d#a", 1, "d#b", 2), Set.of("broken"));

    @Test
    void findsNothingWrongWhereEachCameOutOnce() {
        claims.enriched("d#a", 1, 9);
        claims.enriched("d#a", 2, 1);
        claims.rejected("d#b", "d@7");
        claims.broken("broken", "d@9");

        Testimony testimony = claims.testimony();

        assertThat(testimony.clean()).as("%s", testimony.first()).isTrue();
        assertThat(testimony.found()).isEqualTo(2);
        assertThat(testimony.versions()).isEqualTo(3);
    }

    @Test
    void findsWhatIsLost() {
        claims.enriched("d#a", 1, 1);

        assertThat(claims.testimony().lost()).isEqualTo(2);
    }

    @Test
    void findsWhatIsDoubled() {
        claims.enriched("d#a", 1, 1);
        claims.enriched("d#a", 1, 1);
        claims.rejected("d#b", "d@7");
        claims.rejected("d#b", "d@7");
        claims.broken("broken", "d@9");
        claims.broken("broken", "d@9");

        assertThat(claims.testimony().doubled()).isEqualTo(3);
    }

    @Test
    void whatIsRejectedAgainElsewhereIsNotDoubled() {
        claims.enriched("d#a", 1, 1);
        claims.rejected("d#b", "d@7");
        claims.rejected("d#b", "d@2");
        claims.broken("broken", "d@9");
        claims.broken("broken", "d@0");

        assertThat(claims.testimony().clean()).isTrue();
    }

    @Test
    void findsVersionsOutOfOrder() {
        claims.enriched("d#a", 2, 1);
        claims.enriched("d#a", 1, 1);

        assertThat(claims.testimony().outOfOrder()).isEqualTo(2);
    }

    @Test
    void findsWhatIsNotWhatWasWrittenLastAndWhatNobodyWrote() {
        claims.enriched("d#a", 1, 8);
        claims.enriched("d#z", 1, 1);
        claims.broken("other", "d@9");

        Testimony testimony = claims.testimony();

        assertThat(testimony.stale()).isEqualTo(1);
        assertThat(testimony.unknown()).isEqualTo(2);
    }
}
