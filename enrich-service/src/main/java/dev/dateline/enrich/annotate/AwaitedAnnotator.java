package dev.dateline.enrich.annotate;

import dev.dateline.annotation.Annotator;
import dev.dateline.annotation.classifier.ModelFolderException;
import dev.dateline.contract.enriched.Component;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The annotator with its models, loaded off the start-up thread.
 *
 * <p>Thread-safe.
 */
public final class AwaitedAnnotator {

    private final CompletableFuture<Annotator> loading;

    private AwaitedAnnotator(CompletableFuture<Annotator> loading) {
        this.loading = loading;
    }

    /** Begins to load. */
    public static AwaitedAnnotator load(Supplier<Annotator> load) {
        return new AwaitedAnnotator(CompletableFuture.supplyAsync(load, AwaitedAnnotator::onThreadOfItsOwn));
    }

    private static void onThreadOfItsOwn(Runnable loading) {
        Thread thread = new Thread(loading, "models");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The annotator, once it is loaded.
     *
     * @throws ModelFolderException where the user's own model can't be used
     * @throws CompletionException where a model of ours can't be loaded
     */
    public Annotator await() {
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ModelFolderException refused) {
                throw refused;
            }
            throw e;
        }
    }

    /** What is loaded, empty until all is. */
    public Optional<List<Component>> loaded() {
        return loading.isDone() && !loading.isCompletedExceptionally()
                ? Optional.of(loading.join().components())
                : Optional.empty();
    }
}
