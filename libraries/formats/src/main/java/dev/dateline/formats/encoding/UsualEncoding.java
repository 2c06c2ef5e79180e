package dev.dateline.formats.encoding;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a page in a language is in, where nothing says so, as browsers of its readers had it. */
final class UsualEncoding {

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

    private UsualEncoding() {}

    /**
     * @param language of two letters
     */
    static Optional<Charset> of(String language) {
        return Optional.ofNullable(USUAL.get(language.toLowerCase(Locale.ROOT))).flatMap(EncodingLabel::charset);
    }
}
