package dev.dateline.enrich.annotate;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.dateline.annotation.Annotator;
import dev.dateline.annotation.ArticleText;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.json.JsonFault;
import dev.dateline.contract.rejected.ItemFailure;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.transport.event.EventRecords;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes an enriched article of a record, or says why not; never fails.
 *
 * <p>The value is a function of the record's value, the code and the models. Thread-safe.
 */
public final class ArticleEnrichment implements Function<ConsumerRecord<String, byte[]>, Result> {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleEnrichment.class);

    private final Supplier<Annotator> annotator;
    private final Duration deadline;
    private final LongSupplier clock;

    /** An article that takes longer than the deadline is rejected; a long one has longer, see {@link Deadline}. */
    public ArticleEnrichment(Supplier<Annotator> annotator, Duration deadline) {
        this(annotator, deadline, System::nanoTime);
    }

    /** The same by another clock, which tells nanoseconds since any moment. */
    ArticleEnrichment(Supplier<Annotator> annotator, Duration deadline, LongSupplier clock) {
        this.annotator = annotator;
        this.deadline = deadline;
        this.clock = clock;
    }

    @Override
    public Result apply(ConsumerRecord<String, byte[]> record) {
        try {
            return result(record);
        } catch (RuntimeException | Error e) {
            if (!ItemFailure.isSurvivable(e)) {
                throw e;
            }
            return failed(record, e);
        }
    }

    private Result result(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return new Result.Rejected(Reason.TOMBSTONE, "the record has no value");
        }
        String type = EventRecords.header(record.headers(), HeaderNames.CE_TYPE);
        if (!EventType.ARTICLE_PUBLISHED.type().equals(type)) {
            return new Result.Rejected(
                    Reason.UNKNOWN_SCHEMA, "ce_type is " + type + ", known is " + EventType.ARTICLE_PUBLISHED.type());
        }
        try {
            return enrich(record, ArticleJson.read(record.value(), Article.class));
        } catch (JsonProcessingException e) {
            JsonFault fault = JsonFault.of(e);
            return fault.reason() == Reason.TOO_DEEP
                    ? new Result.Rejected(fault.reason(), fault.detail())
                    : new Result.Rejected(Reason.NOT_AN_ARTICLE, firstLine(e.getMessage()));
        } catch (IOException e) {
            return new Result.Rejected(Reason.NOT_AN_ARTICLE, firstLine(e.getMessage()));
        }
    }

    private Result enrich(ConsumerRecord<String, byte[]> record, Article article) {
        try {
            ArticleText text = ArticleText.of(article);
            int length = text.headline().length() + text.body().length();
            Deadline end = Deadline.after(Deadline.of(deadline, length), clock);
            Annotations annotations = annotator.get().annotate(text, end);
            if (!annotations.fit(article.headline(), article.body())) {
                return failed(record, new IllegalStateException("an annotation's text is not its slice"));
            }
            return sized(article, ArticleJson.write(new EnrichedArticle(article, annotations)));
        } catch (Deadline.DeadlineExceededException e) {
            return new Result.Rejected(Reason.ANNOTATION_DEADLINE, String.valueOf(e.getMessage()));
        }
    }

    private static Result sized(Article article, byte[] value) {
        return value.length > Limits.RECORD_BYTES - Limits.HEADERS_BYTES
                ? new Result.Rejected(
                        Reason.RECORD_TOO_LARGE,
                        "enriched it takes " + value.length + " bytes, more than a record holds")
                : new Result.Enriched(article, value);
    }

    /** A bug of ours on this article: the others go on, and the log has the stack. */
    private static Result failed(ConsumerRecord<String, byte[]> record, Throwable bug) {
        LOG.error(
                "annotation failed uri={} origin={}",
                record.key(),
                EventRecords.origin(record.topic(), record.partition(), record.offset()),
                bug);
        return new Result.Rejected(Reason.ANNOTATION_FAILED, bug.toString());
    }

    private static String firstLine(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
