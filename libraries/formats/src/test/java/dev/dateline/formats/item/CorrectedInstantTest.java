package dev.dateline.formats.item;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.formats.Reading;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An instant that is corrected is new content, also where the date reads the same. */
class CorrectedInstantTest {

    @ParameterizedTest
    @CsvSource({
        "2025-10-26T02:30+02:00[Europe/Berlin],2025-10-26T02:30+01:00[Europe/Berlin]",
        "2025-11-02T01:30:00-04:00[America/New_York],2025-11-02T01:30:00-05:00[America/New_York]",
        "2025-04-06T02:15+11:00[Australia/Lord_Howe],2025-04-06T02:15+10:30[Australia/Lord_Howe]",
        "2025-01-06T10:00+02:00,2025-01-06T10:00+01:00",
        "2025-01-06T10:00+02:00[Europe/Berlin],2025-01-06T10:00+01:00[Europe/Berlin]"
    })
    void isAnotherContentAtAnotherInstant(String first, String corrected) throws IOException {
        assertThat(sha256(corrected)).isNotEqualTo(sha256(first));
    }

    @Test
    void isTheSameContentAtTheSameInstant() throws IOException {
        assertThat(sha256("2025-10-26T02:30+02:00[Europe/Berlin]"))
                .as("the first of the two, which is what the zone alone says")
                .isEqualTo(sha256("2025-10-26T02:30[Europe/Berlin]"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-26T02:30[Europe/Berlin],BERLIN",
        "2025-01-06T10:00+02:00,OFFSET",
        "2025-01-06T10:00Z,UTC",
        "2025-01-06T10:00,LOCAL",
        "2025-01-06,DAY"
    })
    void hasTheHashThatItAlwaysHad(String date, Always always) throws IOException {
        assertThat(sha256(date)).isEqualTo(always.sha256);
    }

    private static String sha256(String published) throws IOException {
        String line = "{\"id\":\"1\",\"headline\":\"Rain\",\"body\":\"Wet.\",\"published\":\"" + published + "\"}";
        return Reading.draft(Reading.lines(line).get(0)).contentSha256();
    }

    /** As released before the instant belonged to the content. */
    enum Always {
        BERLIN("c53b38722a8bee982a9f801f3437020403e14063cac388352d2ff2d059be7dc5"),
        OFFSET("ab205b9ae4f36f19396ff23ec6f7bfbe19ae3ef809f723579c462c8b2fa6731a"),
        UTC("f3cfc671a8ef4aeeed077e6a290f3c4d1ffcdc4de0fa7b7400646310ac588448"),
        LOCAL("6bee2c948275f5a633b370ed6c8ab77abab6eef2cc08c9b5a07de801ca5aa9d4"),
        DAY("89abebee8d9806cd0ea344c8ba96e7a1098b22238b4f58854cedd1b531a21aec");

        private final String sha256;

        Always(String sha256) {
            this.sha256 = sha256;
        }
    }
}
