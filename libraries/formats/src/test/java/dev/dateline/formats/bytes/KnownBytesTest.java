package dev.dateline.formats.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.formats.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no text and no gzip is called what it is. */
class KnownBytesTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "PK\u0003\u0004,zip",
                "(\u00b5/\u00fd,zstd",
                "\u00fd7zXZ\0,xz",
                "BZh91AY,bzip2",
                "\u001f\u009d,compress (.Z)"
            })
    void namesWhatIsCalledGzipAndIsPackedAnotherWay(String beginning, String name) {
        byte[] bytes = (beginning + "\0\0 and so on").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> new GzipStream(new ByteArrayInputStream(bytes), 1 << 20).readAllBytes())
                .isInstanceOf(BrokenDocument.class)
                .hasMessageContaining("is " + name + ", not gzip");
    }

    @Test
    void namesWhatIsCalledTextAndIsPacked() throws IOException {
        byte[] zip = "PK\u0003\u0004\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Reading.rejected(Reading.lines(zip).get(0)).detail()).isEqualTo("byte 0: not a text, it is zip");
    }

    @Test
    void saysNoMoreOfWhatItDoesNotKnow() {
        assertThatThrownBy(() -> new GzipStream(new ByteArrayInputStream(new byte[100]), 1 << 20).readAllBytes())
                .hasMessageContaining("has no gzip header");
    }
}
