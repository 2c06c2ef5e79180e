package dev.dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.contract.enriched.Annotations;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names begin and end and what they name, by the words beside them. */
class NamesAsTheyStandTest {

    private static final Annotator ANNOTATOR = Annotator.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The novelist E.M. Forster lived in Cambridge. | PERSON E.M. Forster; PLACE Cambridge",
                "W.E.B. Du Bois founded the NAACP. | PERSON W.E.B. Du Bois; ORGANISATION NAACP",
                "P.V. Sindhu won gold in Tokyo. | PERSON P.V. Sindhu; PLACE Tokyo",
                "Judge T.S. Ellis ruled on Friday. | PERSON T.S. Ellis",
            })
    void takesInitialsForAPartOfAName(String sentence, String names) {
        assertThat(names(sentence)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The decision was Merkel's. | PERSON Merkel",
                "The goal was Messi's, the win Argentina's. | PERSON Messi; PLACE Argentina",
                "Kenya's exports fell while Uganda's rose. | PLACE Kenya; PLACE Uganda",
                "Denny's said it would close 150 restaurants. | ORGANISATION Denny's",
                "Sainsbury's has agreed to buy Argos. | ORGANISATION Sainsbury's; ORGANISATION Argos",
                "Shares of Lowe's fell 3%. | ORGANISATION Lowe's",
                "Women's groups met. | ",
            })
    void tellsAnOwnersMarkFromTheEndOfAName(String sentence, String names) {
        assertThat(names(sentence)).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Nairobi-based lender failed. | PLACE Nairobi",
                "A Pakistan-made drone was found. | PLACE Pakistan",
                "A Hezbollah-controlled district was hit. | ORGANISATION Hezbollah",
                "The Israel-Hamas war went on. | PLACE Israel; ORGANISATION Hamas",
                "The Moscow-Kyiv talks ended. | PLACE Moscow; PLACE Kyiv",
            })
    void cutsWhatAHyphenHangsOnAName(String sentence, String names) {
        assertThat(names(sentence)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Artificial intelligence (AI) is growing; AI firms hire. | ",
                "The personal protective equipment (PPE) was late. PPE costs rose. | ",
                "A small modular reactor (SMR) will be built; two SMRs were. | ",
                "The World Health Organization (WHO) met. | ORGANISATION World Health Organization; ORGANISATION WHO",
            })
    void leavesOutTheAcronymsOfThings(String sentence, String names) {
        assertThat(names(sentence)).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ebola was detected in Guinea. | MISC Ebola; PLACE Guinea",
                "Ten cases of Nipah were reported in Kerala. | MISC Nipah; PLACE Kerala",
                "Actress Jessica Paris arrived. Paris, 31, waved. | PERSON Jessica Paris; PERSON Paris",
                "Storm Ciarán hit Jersey. | EVENT Storm Ciarán; PLACE Jersey",
                "Hurricane Odalys swept through Ohio. | EVENT Hurricane Odalys; PLACE Ohio",
                "The MV Rubymar sank in the Red Sea. | PRODUCT MV Rubymar; PLACE Red Sea",
                "AT&amp;T and Procter &amp; Gamble rose. | ORGANISATION AT&amp;T; ORGANISATION Procter &amp; Gamble",
            })
    void tellsTheTypeByWhatStandsBeside(String sentence, String names) {
        assertThat(names(sentence)).isEqualTo(names);
    }

    private static String names(String body) {
        Annotations found = ANNOTATOR.annotate(new ArticleText("", body, null, "en", null, null), Deadline.NONE);
        List<String> names = found.entities().stream()
                .flatMap(entity -> entity.mentions().stream()
                        .map(mention -> new Named(
                                mention.slice().start(),
                                entity.type() + " " + mention.slice().text())))
                .sorted()
                .map(Named::name)
                .toList();
        return String.join("; ", names.stream().distinct().toList());
    }

    private record Named(int start, String name) implements Comparable<Named> {

        @Override
        public int compareTo(Named other) {
            return Integer.compare(start, other.start);
        }
    }
}
