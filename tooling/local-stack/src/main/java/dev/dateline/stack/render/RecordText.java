package dev.dateline.stack.render;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.Ledger;
import dev.dateline.stack.tail.RecordJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record of any of our topics for a person.
 *
 * @param style how to set things off
 */
public record RecordText(Style style) {

    /** The record on one or more lines, without a line end after the last. */
    public String of(ConsumerRecord<byte[], byte[]> record) {
        String type = RecordJson.header(record, HeaderNames.CE_TYPE);
        Optional<EventType> event = type == null ? Optional.empty() : EventType.of(type);
        if (type == null && record.value() == null && record.key() != null) {
            return style.dim(Printable.line(new String(record.key(), StandardCharsets.UTF_8)) + "  ended");
        }
        try {
            return event.isEmpty() || record.value() == null ? unknown(record, type) : known(record, event.get());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return unknown(record, type);
        }
    }

    private String known(ConsumerRecord<byte[], byte[]> record, EventType type) throws IOException {
        return switch (type) {
            case ARTICLE_ENRICHED -> new ArticleSummary(style).of(ArticleJson.readEnriched(record.value()));
            case ARTICLE_PUBLISHED -> new ArticleSummary(style).of(ArticleJson.read(record.value(), Article.class));
            case ARTICLE_REJECTED -> rejected(record);
            case SOURCE_POSITION -> position(ArticleJson.read(record.value(), DocumentPosition.class));
            case ARTICLE_VERSION -> unknown(record, type.type());
        };
    }

    private String rejected(ConsumerRecord<byte[], byte[]> record) {
        return style.bad(shown(record, HeaderNames.REASON)) + " in " + shown(record, HeaderNames.STAGE) + ", "
                + record.value().length + " bytes\n  " + shown(record, HeaderNames.DETAIL) + "\n  "
                + style.dim("from " + shown(record, HeaderNames.ORIGIN));
    }

    private String position(DocumentPosition position) {
        Ledger ledger = position.ledger();
        return style.bold(Printable.line(position.source() + " " + position.document())) + "  read " + ledger.read()
                + " = published " + ledger.published() + " + duplicate " + ledger.duplicate() + " + rejected "
                + ledger.rejectedTotal() + "  "
                + Printable.line(position.cursor().description());
    }

    private String unknown(ConsumerRecord<byte[], byte[]> record, @Nullable String type) {
        int length = record.value() == null ? 0 : record.value().length;
        return style.dim(record.topic() + "-" + record.partition() + "-" + record.offset() + "  "
                + Printable.line(type == null ? "a record of no type" : type) + "  " + length + " bytes");
    }

    private static String shown(ConsumerRecord<byte[], byte[]> record, String header) {
        String value = RecordJson.header(record, header);
        return value == null ? "?" : Printable.line(value);
    }
}
