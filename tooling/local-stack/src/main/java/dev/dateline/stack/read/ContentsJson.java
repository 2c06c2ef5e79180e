package dev.dateline.stack.read;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.RejectedItem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** A document's contents for programs: {@code {"document", "items", "rejected"}}, the items as ninjs. */
public final class ContentsJson {

    private static final OffsetDateTime NEVER = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    /** What only publishing gives an article. */
    private static final List<String> OF_A_VERSION = List.of("version", "versionCreated");

    private ContentsJson() {}

    /** Adds the contents to an object. */
    public static ObjectNode into(ObjectNode object, DocumentContents contents) {
        object.putObject("document")
                .put("format", contents.format())
                .put("title", contents.about().title())
                .put("language", contents.about().language());
        ArrayNode items = object.putArray("items");
        contents.articles().forEach(draft -> items.add(ninjs(draft)));
        ArrayNode rejected = object.putArray("rejected");
        contents.rejected().forEach(item -> rejected.add(reason(item)));
        return object;
    }

    private static ObjectNode ninjs(Draft draft) {
        ObjectNode article = ArticleJson.mapper().valueToTree(draft.toArticle(1, NEVER));
        return article.remove(OF_A_VERSION);
    }

    private static ObjectNode reason(RejectedItem item) {
        return ArticleJson.mapper()
                .createObjectNode()
                .put("reason", item.reason().wireName())
                .put("detail", item.detail());
    }
}
