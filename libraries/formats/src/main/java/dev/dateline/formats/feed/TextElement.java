package dev.dateline.formats.feed;

import dev.dateline.formats.html.HtmlText;
import dev.dateline.formats.html.MaybeHtml;
import dev.dateline.formats.markup.Element;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an element that holds text as what its attributes, or the habits of its format, say it is written in. */
final class TextElement {

    /** Where there is no markup, an empty line parts paragraphs. */
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n\\s*+");

    private TextElement() {}

    /** How the characters of an element are meant. */
    private enum Kind {
        PLAIN,
        HTML,
        XHTML,
        BASE64,
        /** It does not say, and its format neither. */
        UNSAID,
        /** Pictures, sound, what lies elsewhere. */
        NO_TEXT
    }

    /** The text as one line; empty where there is none. */
    static String line(Element element) {
        return switch (kind(element)) {
            case UNSAID -> element.hasElements() ? titleOfHtml(element) : MaybeHtml.line(element.text());
            case HTML, NO_TEXT -> titleOfHtml(element);
            case XHTML -> MaybeHtml.folded(HtmlText.ofXhtml(element));
            case PLAIN ->
                element.hasElements()
                        ? MaybeHtml.folded(HtmlText.ofXhtml(element))
                        : MaybeHtml.folded(HtmlText.ofPlain(element.text()));
            case BASE64 -> decoded(element).map(MaybeHtml::line).orElse("");
        };
    }

    private static String titleOfHtml(Element element) {
        String text = MaybeHtml.folded(HtmlText.ofHtml(element));
        return text.isEmpty() ? MaybeHtml.line(element.text()) : text;
    }

    /** The text in paragraphs; empty where there is none. */
    static String paragraphs(Element element) {
        return switch (kind(element)) {
            case UNSAID, HTML -> ofHtml(element);
            case XHTML -> HtmlText.ofXhtml(element);
            case PLAIN -> ofPlain(element);
            case BASE64 -> decoded(element).map(HtmlText::of).orElse("");
            case NO_TEXT -> "";
        };
    }

    private static String ofHtml(Element element) {
        String written = element.text();
        if (written.indexOf('<') < 0
                && !element.hasElements()
                && BLANK_LINE.matcher(written).find()) {
            return HtmlText.of(BLANK_LINE.matcher(written).replaceAll("<p>"));
        }
        String text = HtmlText.ofHtml(element);
        // Escaped twice: no element came out at first, and what came out is elements and nothing else.
        return MaybeHtml.isWhollyHtml(text) && !written.contains("<") ? HtmlText.of(text) : text;
    }

    private static String ofPlain(Element element) {
        if (element.hasElements()) {
            return HtmlText.ofXhtml(element);
        }
        String text = element.text();
        return MaybeHtml.isWhollyHtml(text) ? HtmlText.of(text) : HtmlText.ofPlain(text);
    }

    private static Kind kind(Element element) {
        String mode = element.attribute("mode");
        String type = type(element);
        if ("base64".equals(mode)) {
            return Kind.BASE64;
        }
        if (element.attribute("src") != null && element.is("content")) {
            return Kind.NO_TEXT;
        }
        if (type == null) {
            return usual(element, mode);
        }
        if (type.equals("html") || type.equals("text/html")) {
            return Kind.HTML;
        }
        if (type.equals("xhtml") || type.endsWith("+xml") || type.endsWith("/xml")) {
            return element.hasElements() ? Kind.XHTML : Kind.HTML;
        }
        if (type.equals("text") || type.equals("plain") || type.startsWith("text/")) {
            return Kind.PLAIN;
        }
        return isMedia(type) ? Kind.NO_TEXT : type.indexOf('/') > 0 ? Kind.BASE64 : usual(element, mode);
    }

    private static @Nullable String type(Element element) {
        String type = element.attribute("type");
        return type == null ? null : type.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isMedia(String type) {
        return type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
    }

    /** What an element without a type holds: Atom says text, and all others leave it to whoever reads. */
    private static Kind usual(Element element, @Nullable String mode) {
        return isAtom(element) && !"escaped".equals(mode) ? Kind.PLAIN : Kind.UNSAID;
    }

    private static boolean isAtom(Element element) {
        return switch (element.namespace()) {
            case ATOM, XHTML -> true;
            default -> false;
        };
    }

    private static Optional<String> decoded(Element element) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(element.text().strip());
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
