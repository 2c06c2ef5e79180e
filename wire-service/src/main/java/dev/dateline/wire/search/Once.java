package dev.dateline.wire.search;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/**
 * Hands a collector to a searcher that searches on its caller's thread, and so asks for one.
 *
 * @param collector the collector
 */
record Once(Collector collector) implements CollectorManager<Collector, Collector> {

    @Override
    public Collector newCollector() {
        return collector;
    }

    @Override
    public Collector reduce(Collection<Collector> collectors) {
        return collector;
    }
}
