package dev.dateline.wire.index;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * An article as the index holds it.
 *
 * @param enriched the article
 * @param json its bytes on the topic; not to be changed
 * @param position where they lie
 * @param earlier its earlier versions, the latest first
 */
public record StoredArticle(EnrichedArticle enriched, byte[] json, Position position, List<EarlierVersion> earlier) {

    private static final TypeReference<List<EarlierVersion>> EARLIER = new TypeReference<>() {};
    private static final Set<String> STORED = Set.of(Fields.JSON, Fields.EARLIER, Fields.POSITION);

    public StoredArticle {
        earlier = List.copyOf(earlier);
    }

    /** Reads the article of a document. */
    public static StoredArticle read(StoredFields fields, int document) throws IOException {
        Document stored = fields.document(document, STORED);
        byte[] json = bytes(stored.getBinaryValue(Fields.JSON));
        byte[] earlier = bytes(stored.getBinaryValue(Fields.EARLIER));
        return new StoredArticle(
                ArticleJson.readEnriched(json),
                json,
                Position.of(stored.getField(Fields.POSITION).numericValue().longValue()),
                earlier.length == 0 ? List.of() : ArticleJson.mapper().readValue(earlier, EARLIER));
    }

    private static byte[] bytes(@Nullable BytesRef stored) {
        return stored == null ? new byte[0] : BytesRef.deepCopyOf(stored).bytes;
    }

    Arrival arrival() {
        return new Arrival(enriched, json, position, earlier);
    }

    /** Names the article and none of its text. */
    @Override
    public String toString() {
        return "StoredArticle[" + enriched.article().uri() + "]";
    }
}
