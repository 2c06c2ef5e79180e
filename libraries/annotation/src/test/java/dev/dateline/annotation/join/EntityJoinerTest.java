package dev.dateline.annotation.join;

import static dev.dateline.contract.enriched.EntityType.ORGANISATION;
import static dev.dateline.contract.enriched.EntityType.PERSON;
import static dev.dateline.contract.enriched.EntityType.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.name.FoundName;
import dev.dateline.annotation.name.english.EnglishNameWords;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Role;
import dev.dateline.contract.enriched.Slice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntityJoinerTest {

    private static final EntityJoiner JOINER = new EntityJoiner(EnglishNameWords.all());

    private final List<FoundName> names = new ArrayList<>();

    @Test
    void joinsASurnameToTheFullNameBeforeOrAfterIt() {
        found(PERSON, "Trump", "Donald Trump", "Trump", "Donald J. Trump");

        assertThat(joined()).containsExactly("Donald J. Trump x4");
    }

    @Test
    void keepsTwoPeopleOfOneSurnameApart() {
        found(PERSON, "Joe Biden", "Biden", "Hunter Biden", "Biden", "Joe Biden", "Biden");

        assertThat(joined()).containsExactly("Joe Biden x4", "Hunter Biden x2");
    }

    @Test
    void joinsAnAcronymToItsExpansion() {
        found(ORGANISATION, "IAEA", "the International Atomic Energy Agency", "U.N.", "United Nations", "IAEA");

        assertThat(joined()).containsExactly("the International Atomic Energy Agency x3", "United Nations x2");
    }

    @Test
    void joinsACompanyToItsNameWithoutItsForm() {
        found(ORGANISATION, "Standard Oil Co", "Standard Oil");

        assertThat(joined()).containsExactly("Standard Oil Co x2");
    }

    @Test
    void joinsSpellingsOfOneCountry() {
        found(PLACE, "US", "U.S.", "United States");

        assertThat(joined()).containsExactly("United States x3");
    }

    @Test
    void joinsSpellingsOfOneName() {
        found(PERSON, "Péter Szijjártó", "Peter Szijjarto", "Szijjártó", "Abdel Fattah al-Sisi", "Sisi", "El-Sisi");

        assertThat(joined()).containsExactly("Péter Szijjártó x3", "Abdel Fattah al-Sisi x3");
    }

    @Test
    void joinsAPersonToTheNameThatAllCallThemBy() {
        found(PERSON, "Mohandas Karamchand Gandhi", "Karamchand");

        assertThat(joined()).containsExactly("Mohandas Karamchand Gandhi x2");
    }

    @Test
    void joinsACompanyToItsNameWithoutItsTrade() {
        found(ORGANISATION, "Toyota Motor Corp", "Toyota", "Toyota Motor");

        assertThat(joined()).containsExactly("Toyota Motor Corp x3");
    }

    @Test
    void keepsCompaniesOfTwoLegalFormsApart() {
        found(ORGANISATION, "Acme GmbH", "Acme Inc", "Acme", "Acme GmbH", "Acme");

        assertThat(joined()).containsExactly("Acme GmbH x3", "Acme Inc x2");
    }

    @Test
    void keepsTwoStatesOfOneNameApart() {
        found(
                PLACE,
                "Republic of Congo",
                "Democratic Republic of the Congo",
                "Congo",
                "DRC",
                "Republic of Congo",
                "Congo");

        assertThat(joined()).containsExactly("Republic of Congo x3", "Democratic Republic of the Congo x3");
    }

    @Test
    void joinsAnAcronymThatKeepsTheLittleWords() {
        found(ORGANISATION, "Bank of Ghana", "BoG", "Reserve Bank of India", "RBI");

        assertThat(joined()).containsExactly("Bank of Ghana x2", "Reserve Bank of India x2");
    }

    @Test
    void joinsBritainToTheUnitedKingdom() {
        found(PLACE, "Britain", "UK", "United Kingdom", "Great Britain");

        assertThat(joined()).containsExactly("United Kingdom x4");
    }

    @Test
    void keepsTheFrameApartFromTheStory() {
        found(PLACE, "London");
        found(PLACE, Role.DATELINE, "LONDON");

        assertThat(joined()).containsExactly("London x1", "London x1");
    }

    @Test
    void numbersEntitiesByTheirFirstMentions() {
        found(PERSON, "Jane Doe");
        found(PLACE, "Paris");

        assertThat(JOINER.join(names)).extracting(Entity::id).containsExactly("e1", "e2");
    }

    @Test
    void takesTimeThatGrowsWithTheNamesAndNoFaster() {
        for (int person = 0; person < 50_000; person++) {
            found(PERSON, "P" + person + " Smith", "Smith");
        }

        assertThat(JOINER.join(names)).hasSize(50_000);
    }

    private void found(EntityType type, String... found) {
        for (String name : found) {
            found(type, null, name);
        }
    }

    private void found(EntityType type, @Nullable Role role, String name) {
        int start = names.size() * 100;
        int end = start + name.length();
        names.add(new FoundName(new Slice(null, start, end, start, end, name), name, type, role, 0.9));
    }

    private List<String> joined() {
        return JOINER.join(names).stream()
                .map(entity -> entity.name() + " x" + entity.mentions().size())
                .toList();
    }
}
