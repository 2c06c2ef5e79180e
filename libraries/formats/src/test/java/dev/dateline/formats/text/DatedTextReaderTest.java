package dev.dateline.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.Reading;
import dev.dateline.formats.SharedFolder;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.RejectedItem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedTextReaderTest {

    @Test
    void readsDateHeadlineAndBody() throws IOException {
        List<Item> items = Reading.text(" date 2025-01-06 Rain in Ghent\n\n(GHENT) -- It rained.\n\nA lot.\n");

        Content content = Reading.draft(items.get(0)).content();
        assertThat(items).hasSize(1);
        assertThat(content.published()).isEqualTo(new Published("2025-01-06", Precision.DAY, null, "header"));
        assertThat(content.contentCreated()).isEqualTo("2025-01-06T00:00:00Z");
        assertThat(Reading.headline(items.get(0))).isEqualTo("Rain in Ghent");
        assertThat(Reading.body(items.get(0))).isEqualTo("(GHENT) -- It rained.\n\nA lot.");
    }

    @Test
    void readsTheRealSeed() throws IOException {
        byte[] seed = Files.readAllBytes(SharedFolder.require("seeds/000_d5a4b09f997cef5a.txt"));

        List<Item> items = Reading.text(seed);

        assertThat(items).hasSize(1);
        assertThat(Reading.headline(items.get(0)))
                .startsWith("Ukraine launches")
                .endsWith("confirm");
        assertThat(Reading.body(items.get(0))).startsWith("(LONDON) --").endsWith("contributed to this report.");
    }

    @Test
    void readsArticlesThatFollowOneAnother() throws IOException {
        List<Item> items = Reading.text(
                "\n\ndate 2025-01-06 One\nfirst\n\n\tdate 2025-01-07 Two\n\nsecond\n \ndate 2025-01-08 Three\nthird");

        assertThat(items).extracting(Reading::headline).containsExactly("One", "Two", "Three");
        assertThat(items).extracting(Reading::body).containsExactly("first", "second", "third");
    }

    @Test
    void takesALineForAHeaderOnlyAfterABlankOne() throws IOException {
        List<Item> items = Reading.text("date 2025-01-06 One\n\nThe best\ndate 2025-01-07 was kept.\n");

        assertThat(items).hasSize(1);
        assertThat(Reading.body(items.get(0))).isEqualTo("The best\ndate 2025-01-07 was kept.");
    }

    @Test
    void takesALineForAHeaderOnlyWithAWholeDate() throws IOException {
        List<Item> items = Reading.text(
                "date 2025-01-06 One\n\ndate 2025-1-7 no\n\ndate 2025-01-07th no\n\ndates 2025-01-07 no\n\ndate2025-01-07 no");

        assertThat(items).hasSize(1);
    }

    @Test
    void readsByteOrderMarkAndCarriageReturns() throws IOException {
        List<Item> items =
                Reading.text("\uFEFFdate 2025-01-06 One\r\n\r\nfirst\r\nline\r\n\r\ndate 2025-01-07 Two\r\nsecond\r\n");

        assertThat(items).extracting(Reading::headline).containsExactly("One", "Two");
        assertThat(items).extracting(Reading::body).containsExactly("first\nline", "second");
        assertThat(items.get(0).position().byteOffset()).isEqualTo(3);
    }

    @Test
    void readsAnArticleWithoutHeadline() throws IOException {
        assertThat(Reading.draft(Reading.text("date 2025-01-06\n\nfirst").get(0))
                        .content()
                        .headlines())
                .isEmpty();
    }

    @Test
    void rejectsAnImpossibleDateAlone() throws IOException {
        List<Item> items = Reading.text(
                "date 2025-01-06 One\nfirst\n\ndate 2025-02-30 Two\nsecond\n\ndate 2025-01-08 Three\nthird");

        RejectedItem rejected = Reading.rejected(items.get(1));
        assertThat(rejected.reason()).isEqualTo(Reason.IMPOSSIBLE_DATE);
        assertThat(rejected.detail()).isEqualTo("line 4, byte 27: 2025-02-30 is not on the calendar");
        assertThat(new String(rejected.original().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("date 2025-02-30 Two\nsecond\n\n");
        assertThat(rejected.original().mediaType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(Reading.headline(items.get(2))).isEqualTo("Three");
    }

    @Test
    void rejectsAHeaderAlone() throws IOException {
        List<Item> items = Reading.text("date 2025-01-06 One\n\n\ndate 2025-01-07 Two\nsecond");

        assertThat(Reading.rejected(items.get(0)).reason()).isEqualTo(Reason.NO_BODY);
        assertThat(items.get(1)).isInstanceOf(Draft.class);
    }

    @Test
    void rejectsTextWithoutAHeaderAndReadsWhatFollows() throws IOException {
        List<Item> items = Reading.text("Just a note.\n\ndate 2025-01-07 Two\nsecond");

        assertThat(Reading.rejected(items.get(0)).reason()).isEqualTo(Reason.NO_HEADER);
        assertThat(Reading.rejected(items.get(0)).original().bytes()).asString().isEqualTo("Just a note.\n\n");
        assertThat(items.get(1)).isInstanceOf(Draft.class);
    }

    @Test
    void rejectsMalformedUtf8Alone() throws IOException {
        byte[] document = Reading.utf8("date 2025-01-06 One\nf?rst\n\ndate 2025-01-07 Two\nsecond");
        document[21] = (byte) 0xE9;

        List<Item> items = Reading.text(document);

        assertThat(Reading.rejected(items.get(0)).reason()).isEqualTo(Reason.MALFORMED_UTF8);
        assertThat(Reading.rejected(items.get(0)).detail()).isEqualTo("line 1, byte 21: not UTF-8");
        assertThat(Reading.rejected(items.get(0)).original().bytes()).contains((byte) 0xE9);
        assertThat(items.get(1)).isInstanceOf(Draft.class);
    }

    @Test
    void rejectsABinaryAsAWhole() throws IOException {
        byte[] document = new byte[3 << 20];
        document[70] = '\n';
        document[71] = '\n';

        List<Item> items = Reading.text(document);

        assertThat(items).hasSize(1);
        RejectedItem rejected = Reading.rejected(items.get(0));
        assertThat(rejected.reason()).isEqualTo(Reason.BINARY);
        assertThat(rejected.original().length()).isEqualTo(document.length);
        assertThat(rejected.original().bytes()).hasSize(Limits.REJECTED_HEAD_BYTES);
        assertThat(rejected.original().sha256()).hasSize(64);
    }

    @Test
    void rejectsAnArticleOverTheLimitAloneWithoutHoldingIt() throws IOException {
        String huge = "date 2025-01-06 One\n\n" + "all work and no play\n\n".repeat(500_000);

        List<Item> items = Reading.text(huge + "date 2025-01-07 Two\nsecond");

        RejectedItem rejected = Reading.rejected(items.get(0));
        assertThat(rejected.reason()).isEqualTo(Reason.ARTICLE_TOO_LARGE);
        assertThat(rejected.original().length()).isEqualTo(huge.length());
        assertThat(rejected.length()).isEqualTo(huge.length());
        assertThat(items.get(1).position().byteOffset()).isEqualTo(huge.length());
        assertThat(Reading.headline(items.get(1))).isEqualTo("Two");
    }

    @Test
    void rejectsALineOverTheLimitInText() throws IOException {
        String huge = "date 2025-01-06 One\n\n" + "x".repeat(9_000_000) + "\n\n";

        List<Item> items = Reading.text(huge + "date 2025-01-07 Two\nsecond");

        assertThat(Reading.rejected(items.get(0)).reason()).isEqualTo(Reason.ARTICLE_TOO_LARGE);
        assertThat(Reading.rejected(items.get(0)).original().length()).isEqualTo(huge.length());
        assertThat(Reading.headline(items.get(1))).isEqualTo("Two");
    }

    @Test
    void rejectsADocumentOfNothing() throws IOException {
        assertThat(Reading.rejected(Reading.text("").get(0)).reason()).isEqualTo(Reason.EMPTY);
        assertThat(Reading.rejected(Reading.text(" \r\n\n \t").get(0)).reason()).isEqualTo(Reason.EMPTY);
        assertThat(Reading.text("\uFEFF")).hasSize(1);
    }
}
