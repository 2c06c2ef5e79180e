package dev.dateline.stack.audit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.schema.EventSchemas;
import dev.dateline.contract.schema.Finding;
import dev.dateline.contract.schema.SchemaValidator;
import dev.dateline.stack.tail.RecordJson;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads records as entries of the join, and tells of those that are not what they should be.
 *
 * <p>Used by one thread, for one partition.
 */
final class Entries {

    private final Offences offences;
    private final SourceCounts counts;
    private final VersionOrder versions = new VersionOrder();

    Entries(Offences offences, SourceCounts counts) {
        this.offences = offences;
        this.counts = counts;
    }

    /** An article; one that is no article of ours has no id, and enrich must have rejected it. */
    Entry article(ConsumerRecord<byte[], byte[]> record) {
        try {
            if (!is(record, EventType.ARTICLE_PUBLISHED) || !valid(record, EventType.ARTICLE_PUBLISHED)) {
                return new Entry(record.offset(), record.offset(), "", "");
            }
            Article article = ArticleJson.read(record.value(), Article.class);
            counts.article(
                    article.sourcePosition().source(), article.sourcePosition().document());
            if (!versions.follows(article.uri(), Integer.parseInt(article.version()))) {
                offences.add(
                        Offence.Kind.OUT_OF_ORDER,
                        where(record),
                        "version " + article.version() + " of " + article.uri());
            }
            return entry(record, record.offset(), article);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            offences.add(Offence.Kind.INVALID, where(record), "can't be read as an article");
            return new Entry(record.offset(), record.offset(), "", "");
        }
    }

    /** An enriched article. */
    Entry enriched(ConsumerRecord<byte[], byte[]> record) {
        long origin = origin(record);
        try {
            if (is(record, EventType.ARTICLE_ENRICHED) && valid(record, EventType.ARTICLE_ENRICHED)) {
                EnrichedArticle enriched = ArticleJson.readEnriched(record.value());
                Article article = enriched.article();
                if (!enriched.annotations().fit(article.headline(), article.body())) {
                    offences.add(Offence.Kind.CHANGED, where(record), "an annotation is not the text at its offsets");
                }
                return entry(record, origin, article);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            offences.add(Offence.Kind.INVALID, where(record), "can't be read as an enriched article");
        }
        return new Entry(record.offset(), origin, "", "");
    }

    /** A record that enrich rejected; empty for what ingest rejected, which is counted. */
    Optional<Entry> rejected(ConsumerRecord<byte[], byte[]> record) {
        if ("ingest".equals(RecordJson.header(record, HeaderNames.STAGE))) {
            String source = RecordJson.header(record, HeaderNames.CE_SOURCE);
            counts.rejection(document(source, RecordJson.header(record, HeaderNames.ORIGIN)));
            return Optional.empty();
        }
        return Optional.of(new Entry(record.offset(), origin(record), "", ""));
    }

    /** Of {@code source/document@offset}; of the source alone where that does not stand there. */
    private static String document(@Nullable String source, @Nullable String origin) {
        String id = source == null ? "" : source.replaceFirst("^dateline://", "");
        int at = origin == null ? -1 : origin.lastIndexOf('@');
        return at > 0 && origin.startsWith(id + "/") ? origin.substring(0, at) : id + "/";
    }

    private static Entry entry(ConsumerRecord<byte[], byte[]> record, long origin, Article article) {
        return new Entry(
                record.offset(),
                origin,
                article.uri() + "#" + article.version(),
                article.sha256().orElse(""));
    }

    private static boolean is(ConsumerRecord<byte[], byte[]> record, EventType type) {
        return Objects.equals(RecordJson.header(record, HeaderNames.CE_TYPE), type.type()) && record.value() != null;
    }

    private boolean valid(ConsumerRecord<byte[], byte[]> record, EventType type) throws IOException {
        SchemaValidator validator = EventSchemas.of(type).orElseThrow();
        JsonNode tree = ArticleJson.readTree(record.value());
        List<Finding> findings = validator.validate(tree);
        if (!findings.isEmpty()) {
            Finding first = findings.get(0);
            offences.add(Offence.Kind.INVALID, where(record), first.pointer() + " fails " + first.keyword());
        }
        return findings.isEmpty();
    }

    /** The offset at the end of {@code topic-partition-offset}; -1 where there is none. */
    private static long origin(ConsumerRecord<byte[], byte[]> record) {
        @Nullable String origin = RecordJson.header(record, HeaderNames.ORIGIN);
        int dash = origin == null ? -1 : origin.lastIndexOf('-');
        try {
            return dash < 0 ? -1 : Long.parseLong(origin.substring(dash + 1));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String where(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "-" + record.partition() + "-" + record.offset();
    }
}
