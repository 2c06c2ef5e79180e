package dev.dateline.contract.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentPositionTest {

    @Test
    void readsOnAFilesPositionOfBeforeThereWereKinds() throws IOException {
        DocumentPosition position = read(
                """
                        {"source":"seeds","document":"a.txt","generation":2,"byteOffset":318,"ordinal":3,"complete":true,
                        "size":318,"prefixSha256":"e7a2","ledger":{"published":1,"duplicate":0,"rejected":{"no-body":2}}}""");

        assertThat(position.cursor()).isEqualTo(new FileCursor(2, 318, 3, true, 318, "e7a2"));
        assertThat(position.ledger().read()).isEqualTo(3);
    }

    @Test
    void refusesAKindThatItDoesNotKnow() {
        assertThatThrownBy(() -> read("{\"source\":\"s\",\"document\":\"d\",\"kind\":\"mailbox\",\"ledger\":{}}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mailbox");
    }

    @Test
    void refusesOneWithoutItsDocument() {
        assertThatThrownBy(() -> read("{\"source\":\"s\",\"ledger\":{}}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("document");
    }

    private static DocumentPosition read(String json) throws IOException {
        return ArticleJson.read(json.getBytes(StandardCharsets.UTF_8), DocumentPosition.class);
    }
}
