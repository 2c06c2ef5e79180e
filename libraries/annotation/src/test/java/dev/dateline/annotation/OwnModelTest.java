package dev.dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.annotation.classifier.ModelFolderException;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Mention;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnModelTest {

    private static final Path FOLDER = folder();
    private static final Annotator ANNOTATOR = Annotator.load(FOLDER);

    @TempDir
    private Path copy;

    @Test
    void findsWhatTheModelKnowsWhereItStands() {
        String body = "🎉 The Quillon Brask of Nebulon Works met on Monday in Vantora, on the Argosy.";

        Annotations annotations = annotate(body);

        assertThat(annotations.entities())
                .extracting(Entity::name, Entity::type)
                .containsExactlyInAnyOrder(
                        tuple("Quillon Brask", EntityType.PERSON),
                        tuple("Nebulon Works", EntityType.ORGANISATION),
                        tuple("Vantora", EntityType.PLACE),
                        tuple("Argosy", EntityType.MISC));
        assertThat(annotations.fit("", body)).isTrue();
    }

    @Test
    void isAsSureAsTheModel() {
        Annotations annotations = annotate("They met Quillon Brask in the house.");

        assertThat(annotations.entities())
                .flatExtracting(Entity::mentions)
                .extracting(Mention::confidence)
                .allSatisfy(confidence -> assertThat(confidence).isBetween(0.95, 0.999));
    }

    @Test
    void takesAnInsideWithoutABeginningForAName() {
        Annotations annotations = annotate("They met Stray in the house.");

        assertThat(annotations.entities())
                .extracting(Entity::name, Entity::type)
                .containsExactly(tuple("Stray", EntityType.PERSON));
    }

    @Test
    void findsNamesAcrossManyWindows() {
        String body = "The people met Quillon Brask in the house of the people, "
                .repeat(12)
                .concat("and a man met Vantora.");

        Annotations annotations = annotate(body);

        assertThat(annotations.entities())
                .filteredOn(entity -> entity.name().equals("Quillon Brask"))
                .flatExtracting(Entity::mentions)
                .hasSize(12);
    }

    @Test
    void saysTheSameOnEveryThread() {
        String body = "Quillon Brask met Nebulon Works in Vantora. ".repeat(20);
        Annotations alone = annotate(body);

        assertThat(IntStream.range(0, 32).parallel().mapToObj(run -> annotate(body)))
                .allMatch(alone::equals);
    }

    @Test
    void checksTheDeadlineAtEveryWindow() {
        AtomicInteger few = new AtomicInteger();
        AtomicInteger many = new AtomicInteger();
        String sentence = "Quillon met the of the of the of the of the of the of the";

        ANNOTATOR.annotate(text(sentence + "."), few::incrementAndGet);
        ANNOTATOR.annotate(text(sentence + " of the".repeat(100) + "."), many::incrementAndGet);

        assertThat(many.get() - few.get()).isGreaterThan(10);
    }

    @Test
    void namesItsFolderAndItsHash() {
        assertThat(ANNOTATOR.components()).anySatisfy(component -> {
            assertThat(component.component()).isEqualTo("entities");
            assertThat(component.version()).isEqualTo("names");
            assertThat(component.modelSha256()).hasSize(64);
        });
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        refuses(copy.resolve("absent"), "absent is no folder");
    }

    @Test
    void refusesAFolderWithoutAFile() throws IOException {
        copy();
        Files.delete(copy.resolve("tokenizer.json"));

        refuses(copy, "tokenizer.json is missing");
    }

    @Test
    void refusesABrokenNetwork() throws IOException {
        copy();
        Files.writeString(copy.resolve("model.onnx"), "none");

        refuses(copy, "model.onnx can't be used as a network");
    }

    @Test
    void refusesABrokenTokenizer() throws IOException {
        copy();
        Files.writeString(copy.resolve("tokenizer.json"), "{\"model\": {\"type\": \"Unheard\"}}");

        refuses(copy, "tokenizer.json can't be used as a tokenizer");
    }

    @Test
    void refusesLabelsWithoutMeaning() throws IOException {
        copy();
        Files.writeString(copy.resolve("config.json"), "{\"id2label\": {\"0\": \"LABEL_0\", \"1\": \"LABEL_1\"}}");

        refuses(copy, "config.json has no label in id2label that is known for a name");
    }

    @Test
    void refusesLabelsThatAreNotTheNetworks() throws IOException {
        copy();
        Files.writeString(copy.resolve("config.json"), "{\"id2label\": {\"0\": \"O\", \"1\": \"B-PER\"}}");

        refuses(copy, "not a float for each of the 2 labels of config.json");
    }

    private static void refuses(Path folder, String message) {
        assertThatThrownBy(() -> Annotator.load(folder))
                .isInstanceOf(ModelFolderException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("expected is a folder with");
    }

    private void copy() throws IOException {
        for (String name : List.of("model.onnx", "tokenizer.json", "config.json")) {
            Files.copy(FOLDER.resolve(name), copy.resolve(name));
        }
    }

    private static Annotations annotate(String body) {
        return ANNOTATOR.annotate(text(body), Deadline.NONE);
    }

    private static ArticleText text(String body) {
        return new ArticleText("", body, null, "en", null, null);
    }

    private static Path folder() {
        try {
            return Path.of(OwnModelTest.class.getResource("classifier/names").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
