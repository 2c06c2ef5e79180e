package dev.dateline.stack.annotate;

import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.item.Content;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.RejectedItem;
import dev.dateline.formats.read.StoredDocument;
import dev.dateline.stack.process.StackException;
import dev.dateline.stack.read.DocumentContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The texts of a document, as ingest reads them; what lacks no more than a header is a text without a headline. */
public final class DocumentTexts {

    /** Reasons for which a text is no article, and can be annotated all the same. */
    private static final Set<Reason> TEXTS = Set.of(Reason.NO_HEADER, Reason.IMPOSSIBLE_DATE);

    private DocumentTexts() {}

    /**
     * The texts, at least one.
     *
     * @param name what the document is called where something is wrong with it, which is told as a {@link StackException}
     */
    public static List<PlainText> of(String name, StoredDocument document) throws IOException {
        return DocumentContents.of(document).items().stream()
                .map(item -> text(name, item))
                .toList();
    }

    private static PlainText text(String name, Item item) {
        return item.either(draft -> of(draft.content()), rejected -> of(name, rejected));
    }

    private static PlainText of(Content content) {
        String headline =
                content.headlines().stream().findFirst().map(Headline::value).orElse("");
        String body = content.bodies().stream().findFirst().map(Body::value).orElse("");
        return new PlainText(headline, body, content.published());
    }

    private static PlainText of(String name, RejectedItem item) {
        if (TEXTS.contains(item.reason()) && !item.original().truncated()) {
            return new PlainText("", new String(item.original().bytes(), StandardCharsets.UTF_8).strip(), null);
        }
        throw new StackException(
                switch (item.reason()) {
                    case EMPTY -> name + " is empty";
                    case BINARY, MALFORMED_UTF8 -> name + " is no text in UTF-8";
                    default -> name + ": " + item.reason().wireName() + ": " + item.detail();
                });
    }
}
