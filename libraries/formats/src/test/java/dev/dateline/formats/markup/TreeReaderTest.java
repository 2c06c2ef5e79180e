package dev.dateline.formats.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeReaderTest {

    private final List<String> pieces = new ArrayList<>();
    private final List<Boolean> complete = new ArrayList<>();

    @Test
    void handsOutPiecesAndKeepsTheRest() {
        TreeReader.Tree tree = read("<rss><title>T</title><item>one</item><item>two</item></rss>");

        assertThat(pieces).containsExactly("one", "two");
        assertThat(tree.root().text()).isEqualTo("T");
        assertThat(tree.complete()).isTrue();
    }

    @Test
    void beginsANewPieceInsideOneThatWasNotEnded() {
        read("<rss><item>one<b><i><item>two</item></rss>");

        assertThat(pieces).containsExactly("one", "two");
    }

    @Test
    void passesOverEndTagsOfNothing() {
        read("<rss></b><item>o</i>n</b>e</item></rss>");

        assertThat(pieces).containsExactly("one");
    }

    @Test
    void saysThatThePieceWhereTheDocumentEndsIsNotComplete() {
        TreeReader.Tree tree = read("<rss><item>one</item><item>tw");

        assertThat(complete).containsExactly(true, false);
        assertThat(tree.complete()).isFalse();
    }

    @Test
    void leavesOutElementsThatStandTooDeepAndKeepsTheirText() {
        read("<rss><item>" + "<b>".repeat(1000) + "deep" + "</b>".repeat(1000) + "</item><item>next</item></rss>");

        assertThat(pieces).containsExactly("deep", "next");
    }

    @Test
    void tellsVocabulariesByTheirAddressesOrByTheUsualPrefix() {
        TreeReader.Tree tree = TreeReader.read(
                        "<rss xmlns:x='http://purl.org/dc/elements/1.1/'><x:creator/><dc:creator/><y:creator/></rss>")
                .orElseThrow();

        assertThat(tree.root().elements().map(Element::namespace))
                .containsExactly(Namespace.DUBLIN_CORE, Namespace.DUBLIN_CORE, Namespace.OTHER);
    }

    @Test
    void takesTheVocabularyOfTheRootForThatOfTheFormat() {
        TreeReader.Tree tree = TreeReader.read(
                        "<r:rss xmlns:r='https://quay.example/ns'><r:title/><t xmlns='urn:x'/></r:rss>")
                .orElseThrow();

        assertThat(tree.root().elements().map(Element::namespace)).containsExactly(Namespace.OWN, Namespace.OTHER);
    }

    private TreeReader.Tree read(String markup) {
        return TreeReader.read(markup, element -> element.is("item"), (element, span) -> {
                    pieces.add(element.text());
                    complete.add(span.complete());
                })
                .orElseThrow();
    }
}
