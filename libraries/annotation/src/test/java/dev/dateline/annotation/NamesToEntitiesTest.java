package dev.dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Mention;
import dev.dateline.contract.enriched.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the mentions of an article become entities, rule by rule; the joiner's own are in {@code EntityJoinerTest}. */
class NamesToEntitiesTest {

    private static final Annotator ANNOTATOR = Annotator.load();

    @Test
    void joinsASurnameToTheFullNameAndCallsThePersonByIt() {
        Entity person = entity("Olaf Scholz visited Warsaw. Scholz will fly to Paris on Friday.", EntityType.PERSON);

        assertThat(person.name()).isEqualTo("Olaf Scholz");
        assertThat(texts(person)).containsExactly("Olaf Scholz", "Scholz");
    }

    @Test
    void joinsAnAcronymToItsExpansion() {
        Entity organisation = entity(
                "The World Health Organization warned of measles. The WHO said that vaccines were short.",
                EntityType.ORGANISATION);

        assertThat(organisation.name()).isEqualTo("World Health Organization");
        assertThat(organisation.mentions()).hasSize(2);
    }

    @Test
    void leavesThePossessiveOut() {
        Entity place = entity("Germany's economy shrank. Analysts say that Germany will recover.", EntityType.PLACE);

        assertThat(texts(place)).containsExactly("Germany", "Germany");
    }

    @Test
    void keepsThePeopleOfACountryApartFromIt() {
        Annotations annotations = annotate("", "Russian troops left. Russia said that it was over.");

        assertThat(annotations.entities())
                .extracting(entity -> entity.type() + " " + entity.name())
                .containsExactly("NORP Russian", "PLACE Russia");
    }

    @Test
    void leavesTitlesAndRolesOut() {
        Annotations annotations = annotate(
                "", "President Emmanuel Macron met Prime Minister Narendra Modi and Dr. Jane Goodall in Paris.");

        assertThat(named(annotations, EntityType.PERSON))
                .containsExactly("Emmanuel Macron", "Narendra Modi", "Jane Goodall");
    }

    @Test
    void keepsTwoPeopleOfOneSurnameApart() {
        Annotations annotations = annotate(
                "", "Joe Biden spoke in Boston. Hunter Biden stayed in Wilmington. Joe Biden left Boston on Monday.");

        assertThat(named(annotations, EntityType.PERSON)).containsExactly("Joe Biden", "Hunter Biden");
    }

    @Test
    void sharesEntitiesBetweenHeadlineAndBody() {
        Annotations annotations = annotate("Macron visits Berlin", "Emmanuel Macron arrived in Berlin on Monday.");

        Entity person = annotations.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst()
                .orElseThrow();
        assertThat(person.name()).isEqualTo("Emmanuel Macron");
        assertThat(person.mentions())
                .extracting(mention -> mention.slice().in())
                .containsExactly(In.HEADLINE, null);
    }

    @Test
    void tellsTheRolesOfTheNamesInTheFrame() {
        Annotations annotations = annotate(
                "", "By Jane Doe\n\nPARIS, Jan 6 (Reuters) - The talks in Paris ended on Monday, officials said.");

        assertThat(annotations.entities())
                .extracting(Entity::role, Entity::name)
                .contains(
                        tuple(Role.BYLINE, "Jane Doe"),
                        tuple(Role.DATELINE, "Paris"),
                        tuple(Role.AGENCY, "Reuters"),
                        tuple(null, "Paris"));
    }

    private static Entity entity(String body, EntityType type) {
        return annotate("", body).entities().stream()
                .filter(entity -> entity.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> named(Annotations annotations, EntityType type) {
        return annotations.entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }

    private static List<String> texts(Entity entity) {
        return entity.mentions().stream()
                .map(Mention::slice)
                .map(slice -> slice.text())
                .toList();
    }

    private static Annotations annotate(String headline, String body) {
        return ANNOTATOR.annotate(new ArticleText(headline, body, null, "en", null, null), Deadline.NONE);
    }
}
