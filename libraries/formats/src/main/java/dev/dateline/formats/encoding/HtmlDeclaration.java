package dev.dateline.formats.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says of its encoding in its head, the bytes read as ASCII.
 *
 * @param declared what its {@code meta} names; UTF-8 for UTF-16, in which it could not be read
 * @param usual what its language was mostly written in, where it says a language
 */
record HtmlDeclaration(Optional<Charset> declared, Optional<Charset> usual) {

    /** Browsers look at 1,024 bytes for the {@code meta}; pages with long heads have it later. */
    private static final int REACH = 8 << 10;

    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE =
            Pattern.compile("<html[^>]{0,500}?\\slang\\s*=\\s*[\"']?\\s*([a-z]{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    static HtmlDeclaration of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, REACH), StandardCharsets.ISO_8859_1);
        String head = COMMENT.matcher(start).replaceAll("");
        Optional<Charset> declared = first(META, head)
                .flatMap(EncodingLabel::charset)
                .map(charset -> charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset);
        return new HtmlDeclaration(
                declared.or(() -> XmlDeclaration.declared(bytes)),
                first(LANGUAGE, head).flatMap(UsualEncoding::of));
    }

    private static Optional<String> first(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
