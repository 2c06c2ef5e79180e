package dev.dateline.transport.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {

    @Test
    void isWhatIsConfiguredWhateverTheHost() {
        assertThat(Slot.of(Optional.of("0"), "4f66ad9a0b2e", 8082)).isEqualTo(new Slot("0", true));
    }

    @Test
    void isNotTheSameForTwoUnlessTheyAreToldSo() {
        Slot one = Slot.of(Optional.empty(), "wire-7", 8082);

        assertThat(one).isEqualTo(new Slot("wire-7-8082", true));
        assertThat(Slot.of(Optional.empty(), "wire-7", 8083)).isNotEqualTo(one);
        assertThat(Slot.of(Optional.empty(), "wire-8", 8082)).isNotEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "4f66ad9a0b2e, 8082, 4f66ad9a0b2e-8082",
        "enrich-6b8f9d7c5d-x2x7k, 8082, enrich-6b8f9d7c5d-x2x7k-8082",
        "localhost, 8082, localhost-8082",
        "'', 8082, localhost-8082",
        "wire, 0, wire-0",
    })
    void saysWhereTheHostsNameDoesNotStay(String host, int port, String name) {
        Slot slot = Slot.of(Optional.empty(), host, port);

        assertThat(slot).isEqualTo(new Slot(name, false));
        assertThat(slot.advice("ingest.slot")).get().asString().contains("ingest.slot is not set", name);
    }

    @ParameterizedTest
    @CsvSource({"enrich-0, enrich-0-8082", "news.example.org, news.example.org-8082", "zürich 1, z_rich_1-8082"})
    void takesTheNameOfAHostThatHasOne(String host, String name) {
        Slot slot = Slot.of(Optional.empty(), host, 8082);

        assertThat(slot).isEqualTo(new Slot(name, true));
        assertThat(slot.advice("enrich.slot")).isEmpty();
    }
}
