package dev.dateline.formats.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkupScannerTest {

    @Test
    void cutsTagsAndTexts() {
        assertThat(tokens("a<b c='d>e'>f</b><g/>")).containsExactly("TEXT a", "START b", "TEXT f", "END b", "START g");
    }

    @Test
    void takesALessThanSignThatBeginsNothingForText() {
        assertThat(tokens("1 < 2 <3 </ <")).containsExactly("TEXT 1 < 2 <3 </ <");
    }

    @Test
    void endsATagThatLostItsEndWhereTheNextBegins() {
        assertThat(tokens("<b <i>x")).containsExactly("START b", "START i", "TEXT x");
    }

    @Test
    void letsAQuotationMarkThatIsNeverClosedBePartOfTheTag() {
        assertThat(tokens("<a href=\"x>y</a>")).containsExactly("START a", "TEXT y", "END a");
    }

    @Test
    void keepsWhatIsInACdataSection() {
        assertThat(tokens("<![CDATA[<b>&amp;]]>")).containsExactly("CDATA <b>&amp;");
    }

    @Test
    void endsACommentWithoutAnEndWithItsTag() {
        assertThat(tokens("a<!-- b -- c > d")).containsExactly("TEXT a", "OTHER  b -- c ", "TEXT  d");
    }

    @Test
    void findsTheEndOfADocumentTypeWithASubset() {
        assertThat(tokens("<!DOCTYPE rss [<!ENTITY a \"]>\"> <!-- ]> -->]><rss>"))
                .hasSize(2)
                .last()
                .isEqualTo("START rss");
    }

    @Test
    void saysThatTheLastTokenIsCut() {
        MarkupScanner scanner = new MarkupScanner("<a><![CDATA[b");
        scanner.next();
        assertThat(scanner.isCut()).isFalse();

        scanner.next();

        assertThat(scanner.isCut()).isTrue();
    }

    @Test
    void readsAttributesInEveryState() {
        MarkupScanner scanner = new MarkupScanner("<a One=\"1 &amp; 1\" two='2' three=3 four five = \"5\">");
        scanner.next();

        Attributes attributes = scanner.attributes(References.XML);

        assertThat(attributes.get("one")).isEqualTo("1 & 1");
        assertThat(attributes.get("two")).isEqualTo("2");
        assertThat(attributes.get("three")).isEqualTo("3");
        assertThat(attributes.get("four")).isEmpty();
        assertThat(attributes.get("five")).isEqualTo("5");
        assertThat(attributes.get("six")).isNull();
    }

    private static List<String> tokens(String markup) {
        MarkupScanner scanner = new MarkupScanner(markup);
        List<String> tokens = new ArrayList<>();
        for (Token token = scanner.next(); token != Token.NOTHING; token = scanner.next()) {
            tokens.add(token + " " + scanner.value());
        }
        return tokens;
    }
}
