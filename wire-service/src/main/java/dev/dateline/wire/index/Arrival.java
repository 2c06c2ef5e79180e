package dev.dateline.wire.index;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article as it came from the topic, with what it replaces.
 *
 * @param enriched the article
 * @param json its bytes on the topic; not to be changed
 * @param position where they lie
 * @param earlier its earlier versions, the latest first
 */
record Arrival(EnrichedArticle enriched, byte[] json, Position position, List<EarlierVersion> earlier) {

    private static final int EARLIER_KEPT = 5;

    Arrival {
        earlier = List.copyOf(earlier);
    }

    /** Reads a record; empty where it is no enriched article. */
    static Optional<Arrival> read(TopicRecord record) {
        try {
            return Optional.of(new Arrival(
                    ArticleJson.readEnriched(record.value()), record.value(), record.position(), List.of()));
        } catch (IOException | RuntimeException e) {
            // Whatever a reader throws at bytes that are no article: the record alone is left out, and counted.
            return Optional.empty();
        }
    }

    Article article() {
        return enriched.article();
    }

    DocumentKey key() {
        return DocumentKey.of(article().uri());
    }

    /** Whether this is the version to keep of the two, the other being there already. */
    boolean replaces(Arrival there) {
        return number(article().version()).compareTo(number(there.article().version())) >= 0;
    }

    /** The same after another, which it replaces. */
    Arrival after(Arrival replaced) {
        List<EarlierVersion> versions = new ArrayList<>();
        if (!replaced.article().version().equals(article().version())) {
            versions.add(EarlierVersion.of(replaced.article()));
        }
        versions.addAll(replaced.earlier);
        return new Arrival(enriched, json, position, versions.subList(0, Math.min(EARLIER_KEPT, versions.size())));
    }

    private static BigInteger number(String version) {
        return version.matches("[0-9]{1,100}") ? new BigInteger(version) : BigInteger.ZERO;
    }
}
