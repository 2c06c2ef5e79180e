package dev.dateline.formats.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of encodings as the web means them: many stand for a larger one (WHATWG Encoding, section 4.2). */
public final class EncodingLabel {

    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\\s\"';,]+)", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("iso-latin-1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("big-5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("x-euc-jp", "EUC-JP"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("u8", "UTF-8"),
            Map.entry("utf16", "UTF-16"),
            Map.entry("u16", "UTF-16"),
            Map.entry("utf_16", "UTF-16"),
            Map.entry("utf32", "UTF-32"),
            Map.entry("u32", "UTF-32"),
            Map.entry("utf_32", "UTF-32"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("unicode", "UTF-16"));

    private EncodingLabel() {}

    /** The encoding that a name means; empty where none of that name is known. */
    public static Optional<Charset> charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        String label = name.strip().toLowerCase(Locale.ROOT);
        if (label.equals("utf-8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(MEANT.getOrDefault(label, label)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The encoding that the {@code charset} of a media type means. */
    public static Optional<Charset> ofMediaType(@Nullable String mediaType) {
        if (mediaType == null) {
            return Optional.empty();
        }
        Matcher parameter = PARAMETER.matcher(mediaType);
        return parameter.find() ? charset(parameter.group(1)) : Optional.empty();
    }
}
