package dev.dateline.annotation.layer;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.enriched.Component;
import java.util.Set;

/**
 * One kind of annotation of an article.
 *
 * <p>Thread-safe; what it reads from an article is a function of the article and of what the layers before it read.
 *
 * @param <T> what it reads
 */
public interface Layer<T> {

    /** What names the layer in the provenance, with its version and its model. */
    Component component();

    /** What it reads; no two layers of a pipeline read the same. */
    Class<T> output();

    /** What it needs of the layers before it. */
    default Set<Class<?>> needs() {
        return Set.of();
    }

    /**
     * Reads an article.
     *
     * @param before what the layers before it read
     * @throws Deadline.DeadlineExceededException where the deadline passes first
     */
    T read(AnalysedArticle article, Readings before, Deadline deadline);
}
