package dev.dateline.formats.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource({
        "snow &amp; rain, snow & rain",
        "it&apos;s, it's",
        "cr&egrave;me, crème",
        "&#233;&#xE9;&#XE9;, ééé",
        "&#146;, ’",
        "&#55357;&#56832;, 😀",
        "&#55357;, �",
        "&#0;, �",
        "&#99999999999;, �",
        "Q&A, Q&A",
        "a&b;c, a&b;c",
        "?a=1&copy=2, ?a=1&copy=2",
        "&;&#;&#x;, &;&#;&#x;"
    })
    void resolvesWhatAReferenceMeansAndLeavesTheRest(String text, String resolved) {
        assertThat(References.XML.resolve(text)).isEqualTo(resolved);
    }

    @ParameterizedTest
    @CsvSource({"&copy 2026, © 2026", "&notit;, ¬it;", "it&#39s, it's", "snow & rain, snow & rain", "&ampere, &ere"})
    void knowsOldNamesOfHtmlWithoutTheirSemicolon(String text, String resolved) {
        assertThat(References.HTML.resolve(text)).isEqualTo(resolved);
    }

    @Test
    void replacesDeclaredNamesUntilTheyMultiply() {
        References references = DocumentType.references("DOCTYPE rss [<!ENTITY long \"" + "x".repeat(1000) + "\">]");

        assertThat(references.resolve("&long;")).hasSize(1000);
        assertThat(references.resolve("&long;".repeat(100_000))).hasSizeLessThan(1 << 21);
    }

    @Test
    void neverReplacesADeclaredNameInsideAnother() {
        References references = DocumentType.references(
                "DOCTYPE rss [<!ENTITY a \"aha\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM \"file:///x\">]");

        assertThat(references.resolve("&b; &c;")).isEqualTo("&a;&a; &c;");
    }
}
