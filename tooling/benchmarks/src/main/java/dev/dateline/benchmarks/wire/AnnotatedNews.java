package dev.dateline.benchmarks.wire;

import dev.dateline.annotation.Annotator;
import dev.dateline.annotation.ArticleText;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.benchmarks.ingest.IngestContest;
import dev.dateline.benchmarks.input.News;
import dev.dateline.contract.article.Article;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** News as ingest reads them and enrich annotates them, on all cores and without Kafka. */
final class AnnotatedNews {

    private AnnotatedNews() {}

    /** Each article once; what is written for that lies in the folder. */
    static List<EnrichedArticle> of(News news, Path folder) throws IOException, InterruptedException {
        Path documents = Files.createDirectories(folder.resolve("to-annotate"));
        int count = news.lines().size();
        news.write(documents.resolve("news.ndjson"), 0, count);
        Annotator annotator = Annotator.load();
        return IngestContest.records(documents, count, "unused").parallelStream()
                .map(record -> annotated(annotator, record))
                .toList();
    }

    /** Those of a file that has an enriched article a line. */
    static List<EnrichedArticle> read(Path file) throws IOException {
        List<EnrichedArticle> articles = new ArrayList<>();
        for (String line : News.of(file).lines()) {
            articles.add(ArticleJson.readEnriched(line.getBytes(StandardCharsets.UTF_8)));
        }
        return articles;
    }

    private static EnrichedArticle annotated(Annotator annotator, ProducerRecord<String, byte[]> record) {
        try {
            Article article = ArticleJson.read(record.value(), Article.class);
            return new EnrichedArticle(article, annotator.annotate(ArticleText.of(article), Deadline.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
