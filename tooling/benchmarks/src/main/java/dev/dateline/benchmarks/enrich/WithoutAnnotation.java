package dev.dateline.benchmarks.enrich;

import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.enrich.annotate.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads and writes an article as enrich does, and finds nothing in it; only measurements leave annotation out. */
final class WithoutAnnotation implements Function<ConsumerRecord<String, byte[]>, Result> {

    private static final Annotations NONE = new Annotations("en", null, null, null, List.of(), List.of(), List.of());

    @Override
    public Result apply(ConsumerRecord<String, byte[]> record) {
        try {
            Article article = ArticleJson.read(record.value(), Article.class);
            return new Result.Enriched(article, ArticleJson.write(new EnrichedArticle(article, NONE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
