package dev.dateline.formats.page.decode;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of encodings as the WHATWG's Encoding Standard reads them: a subset's name means what contains it. */
final class CharsetLabels {

    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("big5", "Big5-HKSCS"));

    /** What a page in a language is in, where nothing says so, as browsers of its readers had it. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("ja", "windows-31j"),
            Map.entry("zh", "GB18030"),
            Map.entry("ko", "x-windows-949"),
            Map.entry("ru", "windows-1251"),
            Map.entry("uk", "windows-1251"),
            Map.entry("bg", "windows-1251"),
            Map.entry("pl", "ISO-8859-2"),
            Map.entry("cs", "windows-1250"),
            Map.entry("hu", "ISO-8859-2"),
            Map.entry("el", "ISO-8859-7"),
            Map.entry("tr", "windows-1254"),
            Map.entry("he", "windows-1255"),
            Map.entry("ar", "windows-1256"),
            Map.entry("fa", "windows-1256"),
            Map.entry("lt", "windows-1257"),
            Map.entry("lv", "windows-1257"),
            Map.entry("et", "windows-1257"),
            Map.entry("th", "x-windows-874"),
            Map.entry("vi", "windows-1258"));

    private CharsetLabels() {}

    static Optional<Charset> charset(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(WIDER.getOrDefault(name, name))
                    .filter(Charset::isSupported)
                    .map(Charset::forName);
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /**
     * @param language of two letters
     */
    static Charset usual(@Nullable String language) {
        String name = language == null ? null : USUAL.get(language.toLowerCase(Locale.ROOT));
        return name == null || !Charset.isSupported(name) ? windows1252() : Charset.forName(name);
    }

    private static Charset windows1252() {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }
}
