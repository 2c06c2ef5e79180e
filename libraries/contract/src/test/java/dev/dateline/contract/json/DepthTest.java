package dev.dateline.contract.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.schema.EventSchemas;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Nothing walks a value that is nested deeper than the limit. */
class DepthTest {

    @Test
    void stopsReadingWhereAValueIsNestedTooDeep() throws IOException {
        assertThat(ArticleJson.mapper().readTree(arrays(Limits.DEPTH))).isNotNull();
        assertThatThrownBy(() -> ArticleJson.mapper().readTree(arrays(Limits.DEPTH + 1)))
                .isInstanceOf(StreamConstraintsException.class);
        assertThatThrownBy(() -> ArticleJson.read(arrays(1_000_000), Article.class))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ArticleJson.readEnriched(arrays(1_000_000))).isInstanceOf(IOException.class);
    }

    @Test
    void failsAsReadingDoesWhereANumberCanNotBeHeld() {
        for (String number : new String[] {"1e99999999999", "-1E-99999999999", "0.1e+2147483650"}) {
            assertThatThrownBy(() -> ArticleJson.readTree(number.getBytes(UTF_8)))
                    .as(number)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void findsATreeTooDeepBeforeItIsValidated() {
        assertThat(Depth.isTooMuch(objects(Limits.DEPTH))).isFalse();
        assertThat(Depth.isTooMuch(objects(Limits.DEPTH + 1))).isTrue();
        assertThat(EventSchemas.ninjs().validate(objects(100_000)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("nested deeper than 100"));
    }

    @Test
    void validatesWhatIsAsDeepAsAllowedOnASmallStack() throws InterruptedException {
        JsonNode deep = objects(Limits.DEPTH);
        Throwable[] thrown = new Throwable[1];
        Thread small = new Thread(null, () -> EventSchemas.ninjs().validate(deep), "small", 256 << 10);
        small.setUncaughtExceptionHandler((thread, cause) -> thrown[0] = cause);

        small.start();
        small.join();

        assertThat(thrown[0]).isNull();
    }

    private static byte[] arrays(int depth) {
        return ("[".repeat(depth) + "]".repeat(depth)).getBytes(UTF_8);
    }

    /** Associations within associations, which ninjs allows without an end. */
    private static JsonNode objects(int depth) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode outermost = node;
        for (int i = 1; i < depth; i++) {
            ObjectNode inner = JsonNodeFactory.instance.objectNode();
            node.set("associations", inner);
            node = inner;
        }
        return outermost;
    }
}
