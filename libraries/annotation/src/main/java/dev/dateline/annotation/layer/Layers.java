package dev.dateline.annotation.layer;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.enriched.Component;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The layers of a pipeline, each after those that it needs. Thread-safe.
 *
 * @param inOrder the order in which they read
 */
public record Layers(List<Layer<?>> inOrder) {

    /** Fails where a layer stands before one that it needs, or reads what another does. */
    public Layers {
        inOrder = List.copyOf(inOrder);
        Set<Class<?>> outputs = new HashSet<>();
        for (Layer<?> layer : inOrder) {
            if (!outputs.containsAll(layer.needs())) {
                throw new IllegalArgumentException(layer.output().getSimpleName() + " stands before what it needs");
            }
            if (!outputs.add(layer.output())) {
                throw new IllegalArgumentException(layer.output().getSimpleName() + " is read by two layers");
            }
        }
    }

    /** Their components, each once, in their order. */
    public List<Component> components() {
        return inOrder.stream().map(Layer::component).distinct().toList();
    }

    /** What all layers read from an article. */
    public Readings read(AnalysedArticle article, Deadline deadline) {
        Readings readings = new Readings();
        for (Layer<?> layer : inOrder) {
            add(layer, article, readings, deadline);
        }
        return readings;
    }

    private static <T> void add(Layer<T> layer, AnalysedArticle article, Readings readings, Deadline deadline) {
        readings.add(layer.output(), layer.read(article, readings, deadline));
    }
}
