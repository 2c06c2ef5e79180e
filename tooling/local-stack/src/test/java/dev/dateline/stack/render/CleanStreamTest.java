package dev.dateline.stack.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanStreamTest {

    @ParameterizedTest
    @CsvSource({
        "202e, right-to-left override",
        "202a, embedding",
        "2066, isolate",
        "2069, end of isolate",
        "2028, line separator",
        "2029, paragraph separator",
        "0085, next line",
        "009b, control sequence introducer",
        "009d, operating system command",
        "0007, bell",
        "007f, delete",
        "0000, null",
        "200f, right-to-left mark",
        "061c, Arabic letter mark",
        "feff, byte order mark",
    })
    void writesInLettersWhatWouldSteerATerminal(String hex, String name) throws IOException {
        String character = Character.toString(Integer.parseInt(hex, 16));

        assertThat(written("a" + character + "b")).as(name).isEqualTo("a\\u" + hex + "b");
    }

    @Test
    void writesPlaneFourteensTagsAsJsonDoes() throws IOException {
        assertThat(written("x\udb40\udc41y")).isEqualTo("x\\udb40\\udc41y");
    }

    @ParameterizedTest
    @CsvSource({
        "'\u001b]0;title\u0007', '\\u001b]0;title\\u0007'",
        "'\u001b[2J', '\\u001b[2J'",
        "'\u001bc', '\\u001bc'",
        "'\u001b\u001b[1m', '\\u001b\u001b[1m'"
    })
    void letsNoSequencePassButColours(String raw, String shown) throws IOException {
        assertThat(written(raw)).isEqualTo(shown);
    }

    @Test
    void leavesEverythingElseAsItIs() throws IOException {
        String text =
                "Größe, \u0645\u0631\u062d\u0628\u0627, \u4e2d\u6587, \ud83d\udc69\u200d\ud83d\udcbb\tand\n\u001b[1;31mcolours\u001b[0m\r\u001b[K";

        assertThat(written(text)).isEqualTo(text);
    }

    private static String written(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        new CleanStream(whole).write(bytes);
        ByteArrayOutputStream single = new ByteArrayOutputStream();
        try (CleanStream clean = new CleanStream(single)) {
            for (byte each : bytes) {
                clean.write(each);
            }
        }
        assertThat(single.toByteArray()).isEqualTo(whole.toByteArray());
        return whole.toString(StandardCharsets.UTF_8);
    }
}
