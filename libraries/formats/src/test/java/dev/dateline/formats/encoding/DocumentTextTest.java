package dev.dateline.formats.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {

    private static final String LINE = "<rss>Die Fähre nach Århus fährt später</rss>";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void tellsWideEncodingsByTheirZerosOrTheirMark(String name) {
        Charset charset = Charset.forName(name);

        assertThat(DocumentText.of(LINE.getBytes(charset), null)).isEqualTo(LINE);
        assertThat(DocumentText.of(('\uFEFF' + LINE).getBytes(charset), "text/xml; charset=utf-8"))
                .isEqualTo(LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/xml; charset=iso-8859-1",
                "text/xml; charset=utf-16",
                "text/xml",
                "text/xml; charset=nonsense"
            })
    void takesUtf8ForUtf8WhateverIsSaid(String mediaType) {
        byte[] bytes = ("<?xml version='1.0' encoding='windows-1251'?>" + LINE).getBytes(StandardCharsets.UTF_8);

        assertThat(DocumentText.of(bytes, mediaType)).endsWith(LINE);
    }

    @Test
    void readsBytesAsTheMediaTypeSays() {
        byte[] bytes = LINE.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(DocumentText.of(bytes, "text/xml; charset=\"ISO-8859-1\"")).isEqualTo(LINE);
    }

    @Test
    void readsBytesAsTheirDeclarationSays() {
        String text = "<?xml version=\"1.0\"\n encoding='koi8-r' ?><rss>Паром опоздал</rss>";

        assertThat(DocumentText.of(text.getBytes(Charset.forName("KOI8-R")), "application/rss+xml"))
                .isEqualTo(text);
    }

    @Test
    void meansTheLargerEncodingByTheNameOfTheSmaller() {
        byte[] bytes = "<rss>„Nebel“ – 5 €</rss>".getBytes(Charset.forName("windows-1252"));

        assertThat(DocumentText.of(bytes, "text/xml; charset=iso-8859-1")).isEqualTo("<rss>„Nebel“ – 5 €</rss>");
    }

    @Test
    void keepsDamageWhereItIs() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<rss>Café ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0x96);
        bytes.writeBytes(" Fähre, Hafenkräne</rss>".getBytes(StandardCharsets.UTF_8));

        assertThat(DocumentText.of(bytes.toByteArray(), null)).isEqualTo("<rss>Café – Fähre, Hafenkräne</rss>");
    }

    @ParameterizedTest
    @CsvSource({
        "Shift_JIS, 港のフェリーは霧のため遅れています。再開の時刻はまだ決まっていません。",
        "EUC-JP, 港のフェリーは霧のため遅れています。再開の時刻はまだ決まっていません。",
        "EUC-KR, 안개 때문에 항구의 여객선이 늦어지고 있습니다. 다음 배는 언제 떠날지 모릅니다.",
        "windows-1251, Паром в гавани опаздывает из-за тумана и отойдёт не раньше вечера.",
        "KOI8-R, Паром в гавани опаздывает из-за тумана и отойдёт не раньше вечера.",
        "GBK, 由于大雾港口的渡轮晚点了下一班船什么时候开还不知道",
        "TIS-620, เรือข้ามฟากล่าช้าเพราะหมอก",
        "windows-1252, Die Fähre im Hafen verspätet sich wegen Nebels; später fährt sie wieder über den Fluß."
    })
    void guessesAnEncodingThatNobodyNamed(String name, String text) {
        assertThat(DocumentText.of(text.getBytes(Charset.forName(name)), null)).isEqualTo(text);
    }
}
