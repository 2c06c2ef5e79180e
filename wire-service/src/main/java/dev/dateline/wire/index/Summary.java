package dev.dateline.wire.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.enriched.Dateline;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list. A document holds it beside the article, which is many times as long.
 *
 * @param uri the article
 * @param version its version
 * @param headline its headline, or what stands for one
 * @param standfirst the beginning of its body, without the dateline
 * @param language BCP 47
 * @param located where it was written
 * @param published the publication date as the source gave it
 * @param publishedAt when it was published
 * @param arrivedAt when this version was made
 * @param source the source
 * @param people the people that it names
 * @param organisations the organisations
 * @param places the places
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Summary(
        String uri,
        String version,
        String headline,
        String standfirst,
        String language,
        @Nullable String located,
        @Nullable Published published,
        OffsetDateTime publishedAt,
        OffsetDateTime arrivedAt,
        String source,
        List<String> people,
        List<String> organisations,
        List<String> places) {

    private static final int LONGEST = 240;

    private static final Set<String> STORED = Set.of(Fields.SUMMARY);

    /** Reads the summary of a document. */
    public static Summary read(StoredFields fields, int document) throws IOException {
        BytesRef json = fields.document(document, STORED).getBinaryValue(Fields.SUMMARY);
        return ArticleJson.mapper().readValue(json.bytes, json.offset, json.length, Summary.class);
    }

    public static Summary of(StoredArticle stored) {
        return of(stored.enriched());
    }

    static Summary of(EnrichedArticle enriched) {
        Article article = enriched.completed();
        String lead = lead(enriched);
        return new Summary(
                article.uri(),
                article.version(),
                article.headline().isBlank() ? cut(lead, 100) : cut(article.headline(), 400),
                cut(lead, LONGEST),
                Objects.requireNonNullElse(article.language(), "und"),
                article.located(),
                article.published(),
                Objects.requireNonNullElse(article.contentCreated(), article.versionCreated()),
                article.versionCreated(),
                article.sourcePosition().source(),
                names(enriched, EntityKind.PERSON),
                names(enriched, EntityKind.ORG),
                names(enriched, EntityKind.PLACE));
    }

    /** The first paragraph after the dateline. */
    private static String lead(EnrichedArticle enriched) {
        Dateline dateline = enriched.annotations().dateline();
        String body = enriched.article().body();
        int from = dateline == null ? 0 : Math.min(dateline.slice().endUtf16(), body.length());
        return body.substring(from).strip().split("\n", 2)[0].strip();
    }

    private static List<String> names(EnrichedArticle enriched, EntityKind kind) {
        return enriched.annotations().entities().stream()
                .filter(entity -> entity.role() == null && EntityKind.of(entity.type()) == kind)
                .map(Entity::name)
                .distinct()
                .limit(12)
                .toList();
    }

    /** Cut at a space where there is one, and never within a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int at = space > longest / 2 ? space : longest;
        return text.substring(0, Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at) + "…";
    }

    /** Names the article and none of its text. */
    @Override
    public String toString() {
        return "Summary[" + uri + "]";
    }
}
