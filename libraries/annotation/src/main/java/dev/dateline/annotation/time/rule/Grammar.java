package dev.dateline.annotation.time.rule;

import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Tense;
import dev.dateline.annotation.time.word.Lexicon;
import dev.dateline.annotation.time.word.ScannedWords;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A language's rules, ready to be matched. Immutable and thread-safe. */
public final class Grammar {

    private final Lexicon lexicon;
    private final Node root = new Node();
    private final Tense tense;

    /**
     * Spells out the patterns.
     *
     * @param vocabulary the language's words; the patterns' own are added to it
     * @param pieces patterns that have a name
     * @param rules of two that match the same words the first wins
     * @throws IllegalArgumentException if a pattern can't be read, naming it
     */
    public Grammar(Lexicon.Builder vocabulary, Map<String, String> pieces, List<Rule> rules, Tense tense) {
        this.tense = tense;
        for (int order = 0; order < rules.size(); order++) {
            Rule rule = rules.get(order);
            for (int[] sequence : PatternParser.sequences(rule.pattern(), pieces, vocabulary)) {
                if (sequence.length == 0) {
                    throw new IllegalArgumentException("pattern may match nothing: " + rule.pattern());
                }
                Node node = root;
                int[] elements = Arrays.stream(sequence)
                        .filter(element -> element != PatternParser.END)
                        .toArray();
                for (int element : elements) {
                    node = node.child(element);
                }
                int span = 0;
                while (span < elements.length && sequence[span] != PatternParser.END) {
                    span++;
                }
                node.accept(new Variant(rule, elements, span, order));
            }
        }
        root.freeze();
        lexicon = vocabulary.build();
    }

    /** The words that its patterns speak of. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** A matcher over a text's words. */
    public RuleMatcher matcher(ScannedWords words, Scene scene) {
        return new RuleMatcher(root, words, scene, tense);
    }
}
