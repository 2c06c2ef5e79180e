package dev.dateline.wire;

import dev.dateline.wire.config.WireConfig;
import dev.dateline.wire.consume.CatchUp;
import dev.dateline.wire.consume.Indexing;
import dev.dateline.wire.consume.IndexingListener;
import dev.dateline.wire.index.ArticleIndex;
import dev.dateline.wire.rejected.RejectedItems;
import dev.dateline.wire.search.ArticleSearch;
import dev.dateline.wire.search.Diary;
import dev.dateline.wire.search.RisingNames;
import dev.dateline.wire.search.Sources;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;

/** Makes the parts that know no framework. */
@ApplicationScoped
public class WireParts {

    @Produces
    @Singleton
    ArticleIndex index(WireConfig config) throws IOException {
        try {
            return new ArticleIndex(config.index().folder());
        } catch (IOException e) {
            Refused.end("wire.index.folder: " + e.getMessage());
            throw e;
        }
    }

    @Produces
    @Singleton
    ArticleSearch search(ArticleIndex index, WireConfig config) {
        return new ArticleSearch(index, config.search().deadline());
    }

    @Produces
    @Singleton
    Diary diary(ArticleIndex index) {
        return new Diary(index);
    }

    @Produces
    @Singleton
    RisingNames rising(ArticleIndex index) {
        return new RisingNames(index);
    }

    @Produces
    @Singleton
    Sources sources(ArticleIndex index) {
        return new Sources(index);
    }

    @Produces
    @Singleton
    RejectedItems rejected() {
        return new RejectedItems();
    }

    @Produces
    @Singleton
    CatchUp catchUp() {
        return new CatchUp();
    }

    @Produces
    @Singleton
    Indexing indexing(ArticleIndex index, @All List<IndexingListener> listeners) {
        return new Indexing(index, listeners);
    }
}
