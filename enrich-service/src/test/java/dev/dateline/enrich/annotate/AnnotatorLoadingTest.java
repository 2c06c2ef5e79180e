package dev.dateline.enrich.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.annotation.classifier.ModelFolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatorLoadingTest {

    @TempDir
    private Path folder;

    private final AtomicInteger refusals = new AtomicInteger();

    @Test
    void saysOnceThatAModelIsBroken() throws IOException {
        for (String file : new String[] {"model.onnx", "tokenizer.json", "config.json"}) {
            Files.writeString(folder.resolve(file), "none");
        }
        AwaitedAnnotator models = AwaitedAnnotator.load(loading(Optional.of(folder)));

        assertThatThrownBy(models::await)
                .isInstanceOf(ModelFolderException.class)
                .hasMessageContaining(folder.resolve("config.json") + " is no JSON")
                .hasMessageNotContaining("\n");
        assertThat(models.loaded()).isEmpty();
        assertThat(refusals).hasValue(1);
    }

    @Test
    void loadsOursWhereNoneIsConfigured() {
        AwaitedAnnotator models = AwaitedAnnotator.load(loading(Optional.empty()));

        assertThat(models.await().components()).hasSize(4);
        assertThat(refusals).hasValue(0);
    }

    private AnnotatorLoading loading(Optional<Path> model) {
        return new AnnotatorLoading("enrich.entities.model", model, refusals::incrementAndGet);
    }
}
