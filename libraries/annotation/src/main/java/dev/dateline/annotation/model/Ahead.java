package dev.dateline.annotation.model;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A part that is loaded while others are. */
public final class Ahead<T> {

    private final CompletableFuture<T> part;

    private Ahead(CompletableFuture<T> part) {
        this.part = part;
    }

    /** Begins to load a part. */
    public static <T> Ahead<T> of(Supplier<T> loader) {
        return new Ahead<>(CompletableFuture.supplyAsync(loader));
    }

    /** The part, when it is loaded; fails as its loader did. */
    public T get() {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }
}
