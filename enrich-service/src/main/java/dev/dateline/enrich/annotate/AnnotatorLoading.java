package dev.dateline.enrich.annotate;

import dev.dateline.annotation.Annotator;
import dev.dateline.annotation.classifier.ModelFolderException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the annotator, with the user's own model for the entities where one is configured.
 *
 * <p>Nothing of what a user's model needs is loaded without one. Thread-safe.
 */
public final class AnnotatorLoading implements Supplier<Annotator> {

    private static final Logger LOG = LoggerFactory.getLogger(AnnotatorLoading.class);

    private final String key;
    private final Optional<Path> model;
    private final Runnable refused;

    /** {@code key} is where {@code model} was configured; {@code refused} is run once it turned out to be of no use. */
    public AnnotatorLoading(String key, Optional<Path> model, Runnable refused) {
        this.key = key;
        this.model = model;
        this.refused = refused;
    }

    /**
     * Loads it.
     *
     * @throws ModelFolderException where the user's model can't be used; a line that says so is in the log by then
     */
    @Override
    public Annotator get() {
        return model.isEmpty() ? Annotator.load() : load(model.get());
    }

    private Annotator load(Path folder) {
        try {
            return Annotator.load(folder);
        } catch (ModelFolderException e) {
            LOG.error("wrong value key={} value=\"{}\" trouble=\"{}\"", key, folder, e.getMessage());
            refused.run();
            throw e;
        }
    }
}
