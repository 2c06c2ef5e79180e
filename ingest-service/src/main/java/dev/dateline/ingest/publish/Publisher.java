package dev.dateline.ingest.publish;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.ArticleVersion;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.Ledger;
import dev.dateline.contract.rejected.ItemFailure;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.contract.rejected.Stage;
import dev.dateline.formats.item.ArticleUri;
import dev.dateline.formats.item.Draft;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.RejectedItem;
import dev.dateline.ingest.restore.Known;
import dev.dateline.ingest.restore.ShareTopics;
import dev.dateline.ingest.source.DocumentSlice;
import dev.dateline.ingest.source.PulledBatch;
import dev.dateline.ingest.version.Version;
import dev.dateline.transport.event.Event;
import dev.dateline.transport.event.EventRecords;
import dev.dateline.transport.event.Rejection;
import dev.dateline.transport.topic.TopicsConfig;
import dev.dateline.transport.trace.Tracing;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes records of batches: gives every item its version, counts duplicates, and checks sizes on the serialised bytes.
 *
 * <p>Remembers at once what it prepared, so that the next batch can be prepared while the last is being committed. So a
 * publication that is not committed ends its use. Used by one thread.
 */
final class Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final String JSON = "application/json";

    private final TopicsConfig topics;
    private final int share;
    private final Known known;
    private final Tracing tracing;

    /** Takes over what is known of a share. */
    Publisher(TopicsConfig topics, int share, Known known, Tracing tracing) {
        this.topics = topics;
        this.share = share;
        this.known = known;
        this.tracing = tracing;
    }

    /**
     * The records of a batch, as of now.
     *
     * @param revocations how many there have been
     */
    Publication prepare(PulledBatch pulled, long revocations, Instant now) {
        InTheMaking publication = new InTheMaking(pulled.batch().source(), time(now));
        pulled.batch().slices().forEach(publication::add);
        return new Publication(pulled, revocations, ShareTopics.of(topics), publication.records, publication.ledger);
    }

    static OffsetDateTime time(Instant now) {
        return now.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    /** One publication in the making. */
    private final class InTheMaking {

        private final String source;
        private final URI sourceUri;
        private final OffsetDateTime now;
        private final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        private Ledger ledger = Ledger.EMPTY;

        InTheMaking(String source, OffsetDateTime now) {
            this.source = source;
            this.sourceUri = EventRecords.source(source);
            this.now = now;
        }

        void add(DocumentSlice slice) {
            LedgerCount count = new LedgerCount();
            for (Item item : slice.items()) {
                item.handTo(draft -> addOrReject(draft, count), rejected -> reject(rejected, count));
            }
            slice.kept().forEach(kept -> keep(kept.uri(), kept.sha256()));
            add(slice, count.ledger());
        }

        /** What still stands is remembered for as long: its version is written anew before its time to live runs out. */
        private void keep(String uri, String sha256) {
            known.versions()
                    .get(uri)
                    .filter(version -> version.has(sha256) && known.versions().isWorn(uri, now.toLocalDate()))
                    .ifPresent(version -> remember(new ArticleVersion(uri, version.number(), sha256)));
        }

        /** Whatever making a record of a draft throws, costs that draft alone. */
        private void addOrReject(Draft draft, LedgerCount count) {
            int before = records.size();
            try {
                add(draft, count);
            } catch (RuntimeException | Error e) {
                if (!ItemFailure.isSurvivable(e)) {
                    throw e;
                }
                LOG.error("publishing failed uri={}", draft.uri(), e);
                records.subList(before, records.size()).clear();
                String detail = "publishing failed: " + ItemFailure.describe(e);
                Original none = Original.of(new byte[0], Original.OCTETS);
                reject(
                        new RejectedItem(
                                draft.position(), draft.length(), draft.uri(), Reason.READING_FAILED, detail, none),
                        count);
            }
        }

        private void add(Draft draft, LedgerCount count) {
            Optional<Version> last = known.versions().get(draft.uri());
            if (last.isPresent() && last.get().has(draft.contentSha256())) {
                keep(draft.uri(), draft.contentSha256());
                count.duplicate();
                return;
            }
            int number = last.map(Version::number).orElse(0) + 1;
            Article article = draft.toArticle(number, now);
            byte[] value = ArticleJson.write(article);
            if (article.bodies().isEmpty()) {
                reject(draft, value, Reason.NO_BODY, "an entry with no text", count);
                return;
            }
            if (value.length > Limits.ARTICLE_BYTES) {
                String detail = "as an article it takes " + value.length + " bytes, more than the "
                        + Limits.ARTICLE_BYTES + " allowed";
                reject(draft, value, Reason.ARTICLE_TOO_LARGE, detail, count);
                return;
            }
            publish(article, value);
            remember(new ArticleVersion(draft.uri(), number, draft.contentSha256()));
            count.publish();
        }

        private void publish(Article article, byte[] value) {
            Event event = Event.json(
                    EventType.ARTICLE_PUBLISHED,
                    article.uri() + "#" + article.version(),
                    sourceUri,
                    article.uri(),
                    now,
                    value);
            ProducerRecord<String, byte[]> record =
                    EventRecords.record(topics.articles(), null, article.uri(), event, Map.of());
            tracing.begin(record);
            records.add(record);
        }

        private void remember(ArticleVersion version) {
            Event event = Event.json(
                    EventType.ARTICLE_VERSION,
                    version.uri() + "#" + version.version(),
                    sourceUri,
                    version.uri(),
                    now,
                    ArticleJson.write(version));
            records.add(EventRecords.record(topics.versions(), share, version.uri(), event, Map.of()));
            known.versions().put(version.uri(), Version.of(version.version(), version.sha256()), now.toLocalDate());
        }

        /** What is kept of a draft that can't be published is the article that it would have been. */
        private void reject(Draft draft, byte[] value, Reason reason, String detail, LedgerCount count) {
            Original original = Original.of(value, JSON);
            reject(new RejectedItem(draft.position(), draft.length(), draft.uri(), reason, detail, original), count);
        }

        private void reject(RejectedItem rejected, LedgerCount count) {
            String origin =
                    source + "/" + ArticleUri.encoded(rejected.position().document()) + "@"
                            + rejected.position().byteOffset();
            Rejection rejection = new Rejection(
                    Stage.INGEST, origin, sourceUri, rejected.reason(), rejected.detail(), rejected.original());
            records.add(rejection.record(topics.rejected(), null, rejected.key(), now));
            count.reject(rejected.reason());
        }

        private void add(DocumentSlice slice, Ledger added) {
            DocumentPosition before = known.positions().get(source, slice.document());
            Ledger sum = before == null ? added : before.ledger().plus(added);
            for (String document : slice.takesOver()) {
                sum = sum.plus(end(document));
            }
            DocumentPosition position = new DocumentPosition(source, slice.document(), slice.cursor(), sum);
            String document = ArticleUri.encoded(position.document());
            Event event = Event.json(
                    EventType.SOURCE_POSITION,
                    source + "/" + document + "#" + position.cursor().mark(),
                    sourceUri,
                    document,
                    now,
                    ArticleJson.write(position));
            records.add(EventRecords.record(topics.positions(), share, position.key(), event, Map.of()));
            known.positions().put(position);
            ledger = ledger.plus(added);
        }

        /** Ends a document's position, in the transaction in which another takes over what it counted. */
        private Ledger end(String document) {
            records.add(new ProducerRecord<>(topics.positions(), share, DocumentPosition.key(source, document), null));
            DocumentPosition ended = known.positions().remove(source, document);
            return ended == null ? Ledger.EMPTY : ended.ledger();
        }
    }
}
