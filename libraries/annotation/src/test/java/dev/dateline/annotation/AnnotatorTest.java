package dev.dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.article.Precision;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Timex;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotatorTest {

    private static final Annotator ANNOTATOR = Annotator.load();

    private static final String HEADLINE = "France and Germany sign a treaty 🇫🇷 in Berlin";
    private static final String BODY =
            """
            President Emmanuel Macron of France met Chancellor Olaf Scholz in Berlin on Monday. 🎉 Mr Macron said that \
            France and Germany would build the railway together.

            The United Nations welcomed it.
            """;

    @Test
    void everyAnnotationIsExactlyItsSliceInBothUnits() {
        Annotations annotations = annotate(HEADLINE, BODY);

        assertThat(annotations.entities()).isNotEmpty();
        assertThat(annotations.fit(HEADLINE, BODY)).isTrue();
    }

    @Test
    void findsPeopleAndPlaces() {
        Annotations annotations = annotate(HEADLINE, BODY);

        assertThat(annotations.language()).isEqualTo("en");
        assertThat(names(annotations, EntityType.PERSON)).contains("Emmanuel Macron", "Olaf Scholz");
        assertThat(names(annotations, EntityType.PLACE)).contains("France", "Germany", "Berlin");
    }

    @Test
    void givesTheSameAnnotationsOnEveryThread() {
        Annotations alone = annotate(HEADLINE, BODY);

        assertThat(IntStream.range(0, 64).parallel().mapToObj(run -> annotate(HEADLINE, BODY)))
                .allMatch(alone::equals);
    }

    @Test
    void passesAnArticleInAnotherLanguageThrough() {
        String german =
                "Der Bundestag hat am Donnerstag in Berlin ein Gesetz beschlossen, das die Mieten in den großen "
                        + "Städten begrenzen soll. Die Opposition kündigte an, dagegen zu klagen.";

        Annotations annotations = annotate("Bundestag beschließt Gesetz", german);

        assertThat(annotations.language()).isEqualTo("de");
        assertThat(annotations.entities()).isEmpty();
        assertThat(annotations.timexes()).isEmpty();
    }

    @Test
    void stopsAtItsDeadline() {
        ArticleText text = text(HEADLINE, BODY.repeat(100));

        assertThatThrownBy(() -> ANNOTATOR.annotate(text, Deadline.after(Duration.ZERO)))
                .isInstanceOf(Deadline.DeadlineExceededException.class);
    }

    /** A sixteenth of what {@link #isNotHeldUpByAMebibyteOfAnything} reads. */
    @ParameterizedTest
    @MethodSource("pieces")
    void isNotHeldUpByMuchOfAnything(String piece) {
        assertFits(piece, 64 << 10);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    @Tag("long")
    void isNotHeldUpByAMebibyteOfAnything(String piece) {
        assertFits(piece, 1 << 20);
    }

    static Stream<String> pieces() {
        return Stream.of(
                "(", "A ", "x", "\u2019s Paris ", "\uD83C\uDF89", "\uD800 ", "By A B\n", "PARIS, Jan 6 (AP) - ", "\n");
    }

    /** The headline has 1 Ki of it. */
    private static void assertFits(String piece, int length) {
        String body = piece.repeat(length / piece.length());
        String headline = body.substring(0, 1 << 10);

        assertThat(annotate(headline, body).fit(headline, body)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, 2025-03-04", "en-US, 2025-03-04", "en-GB, 2025-04-03", "en-ZA, 2025-04-03"})
    void readsADateInNumbersAsTheCountryOfTheSourceWritesIt(String language, String value) {
        Published published = new Published("2025-06-06", Precision.DAY, null, Published.HEADER);
        ArticleText text = new ArticleText("", "The lease was signed on 3/4/2025.", published, language, null, null);

        assertThat(ANNOTATOR.annotate(text, Deadline.NONE).timexes())
                .extracting(Timex::value)
                .containsExactly(value);
    }

    @Test
    void annotatesAnArticleWithoutText() {
        assertThat(annotate("", "").entities()).isEmpty();
    }

    private static Annotations annotate(String headline, String body) {
        return ANNOTATOR.annotate(text(headline, body), Deadline.NONE);
    }

    private static ArticleText text(String headline, String body) {
        Published published = new Published("2025-01-06", Precision.DAY, null, Published.HEADER);
        return new ArticleText(headline, body, published, null, null, null);
    }

    private static List<String> names(Annotations annotations, EntityType type) {
        return annotations.entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }
}
