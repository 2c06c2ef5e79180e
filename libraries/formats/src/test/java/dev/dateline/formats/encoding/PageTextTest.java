package dev.dateline.formats.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=windows-1251, windows-1251, , Ночной паром",
        "text/html; charset=\"Shift_JIS\", windows-31j, , 夜の船",
        "text/html, windows-31j, <meta charset=shift_jis>, 夜の船",
        "text/html, EUC-JP, <meta http-equiv=x content='text/html; charset=euc-jp'>, 夜の船",
        "text/html, GB18030, <meta charset=gb2312>, 夜航船",
        ", windows-1252, <meta charset='iso-8859-1'>, Fähre – “Café”",
        ", windows-1252, , Fähre",
        ", windows-1251, <html lang=ru>, Ночной паром",
        "text/html; charset=iso-8859-1, UTF-8, , Fähre",
        "text/html; charset=utf-8, ISO-8859-2, <meta charset=iso-8859-2>, Łódź",
        "text/html; charset=nonsense, UTF-8, , Fähre",
        "text/html; charset=UTF-8, UTF-8, <meta charset=iso-8859-1>, Café"
    })
    void findsTheEncoding(String mediaType, String charset, String head, String text) {
        byte[] page = ((head == null ? "" : head) + text).getBytes(Charset.forName(charset));

        assertThat(DocumentText.ofPage(page, mediaType)).endsWith(text);
    }

    @Test
    void believesAByteOrderMarkFirst() {
        byte[] page = "\uFEFFFähre".getBytes(StandardCharsets.UTF_16LE);

        assertThat(DocumentText.ofPage(page, "text/html; charset=utf-8")).isEqualTo("Fähre");
    }

    @Test
    void keepsTheTextAroundABrokenByte() {
        byte[] page = "Fähre über den großen Fluß, täglich außer Montag ?".getBytes(StandardCharsets.UTF_8);
        page[page.length - 1] = (byte) 0xFF;

        assertThat(DocumentText.ofPage(page, null)).startsWith("Fähre über den großen Fluß");
    }

    @Test
    void readsNoEncodingInAComment() {
        byte[] page = "<!-- <meta charset=utf-16> --><meta charset=windows-1252>Fähre"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(DocumentText.ofPage(page, null)).endsWith("Fähre");
    }
}
