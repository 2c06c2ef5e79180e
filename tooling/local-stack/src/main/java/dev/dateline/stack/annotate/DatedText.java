package dev.dateline.stack.annotate;

import dev.dateline.contract.article.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts whose first line is {@code date YYYY-MM-DD Headline}; others are one text without a headline.
 *
 * <p>Several articles may follow one another, each header after a blank line. This is for showing annotations: what
 * ingest accepts, and how it rejects, is ingest's own.
 */
public final class DatedText {

    private static final Pattern HEADER = Pattern.compile("[ \\t]*date[ \\t]+(\\d{4}-\\d{2}-\\d{2})(?:[ \\t]+(.*))?");

    private DatedText() {}

    /** The texts of a file; at least one. */
    public static List<PlainText> read(String file) {
        List<PlainText> texts = new ArrayList<>();
        Header current = null;
        StringBuilder body = new StringBuilder();
        boolean mayBegin = true;
        for (String line : file.lines().toList()) {
            Optional<Header> header = mayBegin ? header(line) : Optional.empty();
            if (header.isPresent()) {
                add(texts, current, body);
                current = header.get();
                body.setLength(0);
            } else {
                body.append(line).append('\n');
            }
            mayBegin = line.isBlank();
        }
        add(texts, current, body);
        return texts.isEmpty() ? List.of(new PlainText("", file.strip(), null)) : texts;
    }

    private static Optional<Header> header(String line) {
        Matcher matcher = HEADER.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String headline = matcher.group(2) == null ? "" : matcher.group(2).strip();
        return PlainText.published(matcher.group(1), Published.HEADER).map(date -> new Header(date, headline));
    }

    private static void add(List<PlainText> texts, @Nullable Header header, StringBuilder body) {
        String text = body.toString().strip();
        if (header != null) {
            texts.add(new PlainText(header.headline(), text, header.published()));
        } else if (!text.isEmpty()) {
            texts.add(new PlainText("", text, null));
        }
    }

    private record Header(Published published, String headline) {}
}
