package dev.dateline.ingest.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VersionIndexTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 6);
    private static final String CONTENT = "0123456789abcdef".repeat(4);

    @Property
    void remembersTheLastVersionOfEveryArticle(@ForAll @Size(max = 2000) List<@IntRange(max = 700) Integer> articles) {
        VersionIndex index = new VersionIndex(30);
        Map<String, Version> expected = new HashMap<>();
        for (int article : articles) {
            String uri = "dateline://seeds/a#" + article;
            int number = expected.containsKey(uri) ? expected.get(uri).number() + 1 : 1;
            expected.put(uri, Version.of(number, CONTENT));
            index.put(uri, expected.get(uri), DAY);
        }

        assertThat(index.size()).isEqualTo(expected.size());
        assertThat(expected)
                .allSatisfy((uri, version) -> assertThat(index.get(uri)).contains(version));
        assertThat(index.get("dateline://seeds/never")).isEmpty();
    }

    @Test
    void whatItRemembersIsWornAfterHalfOfTheTime() {
        VersionIndex index = new VersionIndex(30);
        LocalDate day = LocalDate.of(2026, 3, 10);
        index.put("dateline://web/a#1", Version.of(1, "0".repeat(64)), day);

        assertThat(index.isWorn("dateline://web/a#1", day.plusDays(14))).isFalse();
        assertThat(index.isWorn("dateline://web/a#1", day.plusDays(15))).isTrue();
        assertThat(index.isWorn("dateline://web/a#2", day.plusDays(15))).isFalse();
    }

    @Test
    void takesAtMost64BytesAnArticle() {
        VersionIndex index = new VersionIndex(30);
        for (int i = 0; i < 300_000; i++) {
            index.put("dateline://seeds/a#" + i, Version.of(1, CONTENT), DAY);
        }

        assertThat(index.bytes()).isLessThanOrEqualTo(64L * index.size());
    }

    @Test
    void forgetsWhatIsOlderThanItKeepsWhenItGrows() {
        VersionIndex index = new VersionIndex(30);
        for (int i = 0; i < 10_000; i++) {
            index.put("dateline://seeds/old#" + i, Version.of(1, CONTENT), DAY);
        }
        for (int i = 0; i < 30_000; i++) {
            index.put("dateline://seeds/new#" + i, Version.of(1, CONTENT), DAY.plusDays(31));
        }

        assertThat(index.size()).isLessThan(31_000);
        assertThat(index.get("dateline://seeds/new#7")).contains(Version.of(1, CONTENT));
    }

    @Test
    void tellsOtherContentFromTheSame() {
        Version version = Version.of(3, CONTENT);

        assertThat(version.has(CONTENT)).isTrue();
        assertThat(version.has("f".repeat(64))).isFalse();
    }
}
