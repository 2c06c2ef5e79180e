package dev.dateline.formats.item;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.article.AltId;
import dev.dateline.contract.article.Body;
import dev.dateline.contract.article.Headline;
import dev.dateline.contract.article.InfoSource;
import dev.dateline.contract.article.Published;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All of an article that its source gave, and that a consumer would see change.
 *
 * @param published the publication date, absent where the source gave none
 * @param contentCreated the start of {@code published} in its zone, in UTC where it has none
 * @param language BCP 47
 * @param headlines the headline, if there is one
 * @param bodies the body
 * @param by the byline
 * @param located the place it was written from
 * @param infoSources who its information comes from
 * @param altIds other identifiers that the source gave
 * @param others further members of ninjs 3.1, by name
 */
public record Content(
        @Nullable Published published,
        @Nullable OffsetDateTime contentCreated,
        @Nullable String language,
        List<Headline> headlines,
        List<Body> bodies,
        @Nullable String by,
        @Nullable String located,
        List<InfoSource> infoSources,
        List<AltId> altIds,
        Map<String, JsonNode> others) {

    public Content {
        headlines = List.copyOf(headlines);
        bodies = List.copyOf(bodies);
        infoSources = List.copyOf(infoSources);
        altIds = List.copyOf(altIds);
    }

    /** The same in a language, unless it has one. */
    Content in(@Nullable String usual) {
        return language != null || usual == null
                ? this
                : new Content(
                        published, contentCreated, usual, headlines, bodies, by, located, infoSources, altIds, others);
    }

    /** Tells none of the text. */
    @Override
    public String toString() {
        return "Content[" + headlines + ", " + bodies + "]";
    }
}
