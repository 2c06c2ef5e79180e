package dev.dateline.wire.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    @Test
    void readsWordsPhrasesFieldsAndDays() throws QueryProblem {
        Query query = QueryParser.parse(
                "  locks \"city council\" person:\"Donald Trump\" -sport date:2025-01..2025-03 elec* ");

        assertThat(query.clauses())
                .containsExactly(
                        new Clause.Words(Field.TEXT, "locks", false),
                        new Clause.Words(Field.TEXT, "city council", false),
                        new Clause.Words(Field.PERSON, "Donald Trump", false),
                        new Clause.Not(new Clause.Words(Field.TEXT, "sport", false)),
                        new Clause.Days(Field.DATE, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31)),
                        new Clause.Words(Field.TEXT, "elec", true));
    }

    @Test
    void orJoinsItsNeighbours() throws QueryProblem {
        assertThat(QueryParser.parse("OR oslo OR bergen fish OR").clauses())
                .containsExactly(
                        new Clause.Or(
                                new Clause.Words(Field.TEXT, "oslo", false),
                                new Clause.Words(Field.TEXT, "bergen", false)),
                        new Clause.Words(Field.TEXT, "fish", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u00a0", "-", "--", "\"", "\"\"", "*", "( ) [ ] { } ^ ~ && || ! \\", "person:", "OR OR"
            })
    void whatIsNoWordAsksForNothing(String text) throws QueryProblem {
        assertThat(QueryParser.parse(text).clauses()).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date:",
                "date:..",
                "date:2025-13",
                "date:2025-02-30",
                "about:soon",
                "date:2025-03..2025-01",
                "planned:\"next week\""
            })
    void saysWhatDaysLookLike(String text) {
        assertThatThrownBy(() -> QueryParser.parse(text)).isInstanceOf(QueryProblem.class);
    }

    @Test
    void isBoundedInLengthAndInClauses() {
        assertThatThrownBy(() -> QueryParser.parse("a".repeat(1001))).hasMessageContaining("1000");
        assertThatThrownBy(() -> QueryParser.parse("a ".repeat(33))).hasMessageContaining("32");
        assertThatThrownBy(() -> QueryParser.parse("a OR ".repeat(40))).hasMessageContaining("32");
    }

    @Test
    void anAddressAndATimeAreWords() throws QueryProblem {
        assertThat(QueryParser.parse("https://example.org/a 12:30").clauses())
                .containsExactly(
                        new Clause.Words(Field.TEXT, "https://example.org/a", false),
                        new Clause.Words(Field.TEXT, "12:30", false));
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefusedInWords(@ForAll String text) {
        try {
            assertThat(QueryParser.parse(text).clauses().size()).isLessThanOrEqualTo(QueryParser.CLAUSES);
        } catch (QueryProblem problem) {
            assertThat(problem).hasMessageMatching("(?s).{10,200}");
        }
    }
}
