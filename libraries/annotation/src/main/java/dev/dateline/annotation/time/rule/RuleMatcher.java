package dev.dateline.annotation.time.rule;

import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Scene;
import dev.dateline.annotation.time.reading.Tense;
import dev.dateline.annotation.time.word.ScannedWords;
import org.jspecify.annotations.Nullable;

/** Matches all patterns at once at a place in a text; for one thread. */
public final class RuleMatcher {

    private static final int MOST = 64;

    private final Node root;
    private final ScannedWords words;
    private final Scene scene;
    private final Tense tense;
    private final Variant[] candidates = new Variant[MOST];
    private int count;

    RuleMatcher(Node root, ScannedWords words, Scene scene, Tense tense) {
        this.root = root;
        this.words = words;
        this.scene = scene;
        this.tense = tense;
    }

    /** Whether a date may begin with a word; a quick no for nearly every word. */
    public boolean mayBegin(int word) {
        return root.mayTake(words.number(word), words.slots(word));
    }

    /** The longest date that begins with a word and means something; null where there is none. */
    public @Nullable Found at(int word) {
        count = 0;
        descend(root, word);
        for (int left = count; left > 0; left--) {
            int best = longest();
            Variant variant = candidates[best];
            candidates[best] = candidates[--count];
            Match match = new Match(words, word, variant.elements(), variant.span(), scene, tense);
            Meaning meaning = variant.rule().interpretation().meaning(match);
            if (meaning != null) {
                return new Found(word, match.end(), meaning, variant.rule().name());
            }
        }
        return null;
    }

    private void descend(Node node, int word) {
        for (Variant variant : node.accepted()) {
            if (count < MOST) {
                candidates[count++] = variant;
            }
        }
        if (word >= words.size()
                || !node.mayTake(words.number(word), words.slots(word))
                || (node != root && words.opensParagraph(word))) {
            return;
        }
        long slots = words.slots(word);
        for (int way = 0; way < node.slotWays(); way++) {
            if (node.takes(way, slots)) {
                descend(node.node(way), word + 1);
            }
        }
        int way = node.wayOf(words.number(word));
        if (way >= 0) {
            descend(node.node(way), word + 1);
        }
    }

    private int longest() {
        int best = 0;
        for (int at = 1; at < count; at++) {
            int longer = candidates[at].length() - candidates[best].length();
            if (longer > 0 || (longer == 0 && candidates[at].order() < candidates[best].order())) {
                best = at;
            }
        }
        return best;
    }
}
