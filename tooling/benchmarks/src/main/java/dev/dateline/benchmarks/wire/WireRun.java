package dev.dateline.benchmarks.wire;

import dev.dateline.benchmarks.contest.RunTopics;
import dev.dateline.benchmarks.figure.Machine;
import dev.dateline.benchmarks.figure.SearchFigures;
import dev.dateline.benchmarks.figure.WireFigures;
import dev.dateline.benchmarks.input.News;
import dev.dateline.benchmarks.stack.MeasuredStack;
import dev.dateline.contract.enriched.EnrichedArticle;
import dev.dateline.stack.process.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The packaged wire over a topic of annotated articles.
 *
 * @param news what is annotated
 * @param annotated a file of enriched articles that are taken instead, null where there is none
 * @param copies how many times each article is on the topic
 * @param searches how many searches are measured, alone and again together
 * @param together how many at once
 */
public record WireRun(News news, @Nullable Path annotated, int copies, int searches, int together) {

    /** What one address may ask is bounded otherwise. */
    private static final Map<String, String> SETTINGS = Map.of(
            "WIRE_RATE_REQUESTS", "100000", "TOPICS_ENRICHED", "wire.enriched", "TOPICS_REJECTED", "wire.rejected");

    /** Runs it in an empty folder. */
    public WireFigures run(Path folder, Consumer<String> progress) throws IOException, InterruptedException {
        List<EnrichedArticle> articles = articles(folder, progress);
        List<String> queries = Queries.of(articles, searches);
        try (MeasuredStack stack = MeasuredStack.startBroker(folder, SETTINGS);
                RunTopics topics = RunTopics.ofEnrich(stack.clients(), "wire.articles", "wire")) {
            progress.accept("filling the topic");
            FilledTopic.fill(stack.clients(), topics.config().enriched(), articles, copies);
            return figures(stack, queries, progress);
        }
    }

    private List<EnrichedArticle> articles(Path folder, Consumer<String> progress)
            throws IOException, InterruptedException {
        if (annotated != null) {
            return AnnotatedNews.read(annotated);
        }
        progress.accept("annotating " + news);
        return AnnotatedNews.of(news, folder);
    }

    private WireFigures figures(MeasuredStack stack, List<String> queries, Consumer<String> progress)
            throws InterruptedException {
        Machine before = Machine.now();
        WireWatch wire = new WireWatch(stack);
        progress.accept("indexing");
        double indexed = wire.startAndIndex();
        long whileIndexing = wire.memory().peakBytes();
        stack.stop(Service.WIRE);
        double ready = wire.start();
        progress.accept("searching");
        SearchLoad load = new SearchLoad(stack.ports().wire(), queries);
        var unused = load.run(1);
        SearchFigures alone = SearchFigures.of(1, load.run(1));
        SearchFigures atOnce = SearchFigures.of(together, load.run(together));
        return new WireFigures(
                news.name(),
                wire.articles(),
                indexed,
                List.of(alone, atOnce),
                whileIndexing,
                wire.memory().peakBytes(),
                ready,
                before,
                Machine.now());
    }
}
