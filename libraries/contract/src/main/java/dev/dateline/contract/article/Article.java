package dev.dateline.contract.article;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One article, as a ninjs 3.1 news object of type {@code text}.
 *
 * <p>Without {@code published} and {@code sourcePosition}, which are ours, its JSON validates as ninjs 3.1.
 *
 * @param uri identifies the article; made from its source, its document and its own id, never from a clock
 * @param type always {@code text}
 * @param version the version of this {@code uri}, a decimal number from 1
 * @param versionCreated when ingest made this version
 * @param contentCreated the start of {@link Published} in its zone, in UTC where it has none
 * @param language BCP 47; absent until the source or enrich tells it
 * @param headlines the headline, if the article has one
 * @param bodies the body
 * @param by the byline as the source gave it
 * @param located the place the article was written from, as the source gave it
 * @param infoSources who the article's information comes from
 * @param altIds other identifiers; the role {@code sha256} is the content's hash
 * @param standard which version of ninjs this is
 * @param published the publication date as the source gave it
 * @param sourcePosition where the article was read
 * @param others ninjs members that Dateline carries without reading them, in the order of their names
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "uri",
    "type",
    "version",
    "versionCreated",
    "contentCreated",
    "language",
    "headlines",
    "bodies",
    "by",
    "located",
    "infoSources",
    "altIds",
    "standard",
    "published",
    "sourcePosition"
})
public record Article(
        String uri,
        String type,
        String version,
        OffsetDateTime versionCreated,
        @Nullable OffsetDateTime contentCreated,
        @Nullable String language,
        List<Headline> headlines,
        List<Body> bodies,
        @Nullable String by,
        @Nullable String located,
        List<InfoSource> infoSources,
        List<AltId> altIds,
        Standard standard,
        @Nullable Published published,
        SourcePosition sourcePosition,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others) {

    /** The ninjs type of every article. */
    public static final String TEXT = "text";

    public Article {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(versionCreated, "versionCreated");
        Objects.requireNonNull(sourcePosition, "sourcePosition");
        if (!TEXT.equals(type)) {
            throw new IllegalArgumentException("type must be text, not " + type);
        }
        language = present(language);
        by = present(by);
        located = present(located);
        headlines = copy(headlines);
        bodies = copy(bodies);
        infoSources = copy(infoSources);
        altIds = copy(altIds);
        others = others == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /** An empty member is an absent one. */
    private static @Nullable String present(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    private static <T> List<T> copy(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** This article with a language, a byline and a place where it has none itself; null leaves one absent. */
    public Article withAbsent(@Nullable String language, @Nullable String by, @Nullable String located) {
        return with(
                this.language == null ? language : this.language,
                this.by == null ? by : this.by,
                this.located == null ? located : this.located,
                others);
    }

    /** This article without those of its {@link #others}. */
    public Article without(Set<String> members) {
        if (Collections.disjoint(others.keySet(), members)) {
            return this;
        }
        Map<String, JsonNode> kept = new TreeMap<>(others);
        kept.keySet().removeAll(members);
        return with(language, by, located, kept);
    }

    private Article with(
            @Nullable String language, @Nullable String by, @Nullable String located, Map<String, JsonNode> others) {
        return new Article(
                uri,
                type,
                version,
                versionCreated,
                contentCreated,
                language,
                headlines,
                bodies,
                by,
                located,
                infoSources,
                altIds,
                standard,
                published,
                sourcePosition,
                others);
    }

    /** The text of the first headline, empty where the article has none. */
    public String headline() {
        return headlines.isEmpty() ? "" : headlines.get(0).value();
    }

    /** The text of the first body, empty where the article has none. */
    public String body() {
        return bodies.isEmpty() ? "" : bodies.get(0).value();
    }

    /** The hash of the article's content: 64 lower-case hexadecimal digits. */
    public Optional<String> sha256() {
        return altIds.stream()
                .filter(id -> AltId.SHA256.equals(id.role()))
                .map(AltId::value)
                .findFirst();
    }

    /** Names the article and its version, and none of its text. */
    @Override
    public String toString() {
        return "Article[" + uri + " v" + version + "]";
    }
}
