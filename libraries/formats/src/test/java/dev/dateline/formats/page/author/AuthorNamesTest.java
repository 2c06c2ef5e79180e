package dev.dateline.formats.page.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ada Lund | Ada Lund",
                "en | By Ada Lund | Ada Lund",
                "en | Ada Lund, Tom Berg and Mia van der Holt | Ada Lund;Tom Berg;Mia van der Holt",
                "en | Ada Lund, Senior Political Correspondent | Ada Lund",
                "en | Ada Lund (ada@lantern.example) | Ada Lund",
                "en | Ada Lund; Tom Berg | Ada Lund;Tom Berg",
                "de | Von Ada Lund und Tom Berg, dpa | Ada Lund;Tom Berg;dpa",
                "no | Ada Lund / Journalist | Ada Lund",
                "lt | Ada Lund, Vilniaus universiteto istorijos fakulteto garbės profesorė | Ada Lund",
                "ja | 山田太郎、鈴木花子 | 山田太郎;鈴木花子",
                "fr | La Lanterne et AFP | La Lanterne et AFP"
            })
    void cutsMetadataIntoNames(String language, String byline, String names) {
        assertThat(AuthorNames.inMetadata(byline, language, Set.of("la lanterne")))
                .isEqualTo(List.of(names.split(";", -1)));
    }

    @Test
    void findsOnlyNamesInALineOfThePage() {
        String line = "By Ada Lund and Tom Berg | City desk | 4 March 2026, 11.15 CET";

        assertThat(AuthorNames.inSight(line, "en", Set.of())).containsExactly("Ada Lund", "Tom Berg");
    }

    @Test
    void takesNoSentenceForASignature() {
        assertThat(Signature.of(List.of("Share this"), List.of("Read more about it"), "en"))
                .isEqualTo(Signature.NONE);
    }

    @Test
    void readsALineThatBeginsWithBy() {
        Signature signature = Signature.of(List.of("4 min", "Par Ada Lund"), List.of(), "fr");

        assertThat(signature.names()).containsExactly("Ada Lund");
    }
}
