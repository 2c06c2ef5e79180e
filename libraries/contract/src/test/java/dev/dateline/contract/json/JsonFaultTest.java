package dev.dateline.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.rejected.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonFaultTest {

    @Test
    void saysThatANestingIsTooDeep() {
        assertThat(fault("[".repeat(101) + "]".repeat(101)))
                .isEqualTo(new JsonFault(Reason.TOO_DEEP, "nested deeper than 100"));
    }

    @Test
    void saysThatANumberIsTooLong() {
        assertThat(fault("9".repeat(1001)).reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
        assertThat(fault("[0." + "9".repeat(1001) + "]").detail()).isEqualTo("a number of too many digits");
    }

    @Test
    void saysThatANameIsTooLong() {
        assertThat(fault("{\"" + "n".repeat(50_001) + "\":1}").detail()).isEqualTo("a member whose name is too long");
    }

    @Test
    void saysThatHalfASurrogatePairIsNoText() {
        for (String name : new String[] {"\\ud800", "\\udc00", "a\\ud800b", "\\ud800\\ud800"}) {
            assertThat(fault("{\"" + name + "\":1}").reason()).as(name).isEqualTo(Reason.MALFORMED_UTF8);
        }
    }

    @Test
    void knowsTheFaultWhereMembersAreBoundToAType() {
        String deep = "{\"source\":\"s\",\"x\":" + "[".repeat(101) + "]".repeat(101) + "}";
        assertThatThrownBy(() -> ArticleJson.mapper().readValue(deep, DocumentPosition.class))
                .isInstanceOfSatisfying(
                        JsonProcessingException.class,
                        e -> assertThat(JsonFault.of(e).reason()).isEqualTo(Reason.TOO_DEEP));
    }

    @Test
    void quotesNothingOfWhatIsNoJson() {
        assertThat(fault("{secret}")).isEqualTo(new JsonFault(Reason.MALFORMED_JSON, "not JSON"));
    }

    private static JsonFault fault(String json) {
        try {
            ArticleJson.mapper().readTree(json.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            return JsonFault.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no fault");
    }
}
