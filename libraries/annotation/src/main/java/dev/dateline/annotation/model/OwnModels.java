package dev.dateline.annotation.model;

import dev.dateline.annotation.classifier.TokenClassifier;
import dev.dateline.annotation.entity.CrfTagger;
import dev.dateline.annotation.entity.EntityTagger;
import java.nio.file.Path;

/** The models that users bring, from their folders. */
public final class OwnModels {

    private OwnModels() {}

    /**
     * Finds names by the token classifier in a folder.
     *
     * @throws dev.dateline.annotation.classifier.ModelFolderException where the folder can't be used
     */
    public static Models.Loaded<EntityTagger> entities(Path folder) {
        TokenClassifier classifier = TokenClassifier.load(folder);
        return new Models.Loaded<>(CrfTagger.of(classifier), classifier.component());
    }
}
