package dev.dateline.stack.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import org.junit.jupiter.api.Test;

class DatedTextTest {

    private static final Published JANUARY_SIXTH = new Published("2025-01-06", Precision.DAY, null, "header");

    @Test
    void takesDateAndHeadlineFromTheHeader() {
        assertThat(DatedText.read(" date 2025-01-06 A headline\n\nFirst.\n\nSecond.\n"))
                .containsExactly(new PlainText("A headline", "First.\n\nSecond.", JANUARY_SIXTH));
    }

    @Test
    void findsTheNextArticleAfterABlankLineOnly() {
        String file = "date 2025-01-06 One\nText.\ndate 2025-01-06 not a header\n\ndate 2025-01-06 Two\nMore.\n";

        assertThat(DatedText.read(file))
                .containsExactly(
                        new PlainText("One", "Text.\ndate 2025-01-06 not a header", JANUARY_SIXTH),
                        new PlainText("Two", "More.", JANUARY_SIXTH));
    }

    @Test
    void takesAnyOtherTextWhole() {
        assertThat(DatedText.read("Just text.\n")).containsExactly(new PlainText("", "Just text.", null));
        assertThat(DatedText.read("date 2025-02-30 No such day\n"))
                .containsExactly(new PlainText("", "date 2025-02-30 No such day", null));
    }

    @Test
    void readsDatesAndLocalTimes() {
        assertThat(PlainText.published("2025-01-06T09:30", "x"))
                .contains(new Published("2025-01-06T09:30", Precision.MINUTE, null, "x"));
        assertThat(PlainText.published("2025-01-06T09:30:15", "x"))
                .contains(new Published("2025-01-06T09:30:15", Precision.SECOND, null, "x"));
        assertThat(PlainText.published("yesterday", "x")).isEmpty();
    }
}
