package dev.dateline.stack.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.formats.read.StoredDocument;
import dev.dateline.stack.process.StackException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTextsTest {

    private static final Published JANUARY_SIXTH = new Published("2025-01-06", Precision.DAY, null, "header");

    @Test
    void takesDateAndHeadlineFromTheHeader() throws IOException {
        assertThat(read("a.txt", " date 2025-01-06 A headline\n\nFirst.\n\nSecond.\n"))
                .containsExactly(new PlainText("A headline", "First.\n\nSecond.", JANUARY_SIXTH));
    }

    @Test
    void findsTheNextArticleAfterABlankLineOnly() throws IOException {
        String file = "date 2025-01-06 One\nText.\ndate 2025-01-06 not a header\n\ndate 2025-01-06 Two\nMore.\n";

        assertThat(read("a.txt", file))
                .containsExactly(
                        new PlainText("One", "Text.\ndate 2025-01-06 not a header", JANUARY_SIXTH),
                        new PlainText("Two", "More.", JANUARY_SIXTH));
    }

    @Test
    void takesAnyOtherTextWhole() throws IOException {
        assertThat(read("a.txt", "Just text.\n")).containsExactly(new PlainText("", "Just text.", null));
        assertThat(read("notes", "Just text.\n")).containsExactly(new PlainText("", "Just text.", null));
        assertThat(read("a.txt", "date 2025-02-30 No such day\n"))
                .containsExactly(new PlainText("", "date 2025-02-30 No such day", null));
    }

    @Test
    void readsWhateverFormatIngestReads() throws IOException {
        assertThat(read("a.ndjson", "{\"headline\":\"One\",\"published\":\"2025-01-06\",\"body\":\"Text.\"}\n"))
                .containsExactly(
                        new PlainText("One", "Text.", new Published("2025-01-06", Precision.DAY, null, "published")));
    }

    @Test
    void saysWhatIsNoText() {
        assertThatThrownBy(() -> read("a.txt", " \n"))
                .isInstanceOf(StackException.class)
                .hasMessage("a.txt is empty");
        assertThatThrownBy(() -> read("a.txt", "a\0b")).hasMessage("a.txt is no text in UTF-8");
        assertThatThrownBy(() -> read("a.ndjson", "{oops\n")).hasMessageContaining("malformed-json");
    }

    private static List<PlainText> read(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String mediaType = name.contains(".") ? null : "text/plain";
        return DocumentTexts.of(
                name, new StoredDocument(name, mediaType, null, bytes.length, new ByteArrayInputStream(bytes)));
    }
}
