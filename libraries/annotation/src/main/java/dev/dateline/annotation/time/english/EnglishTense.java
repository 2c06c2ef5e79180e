package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.reading.Tense;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.contract.enriched.Explain.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the nearest verb which way a date looks: the one right after it ("Friday said"), else before it, else after it.
 *
 * <p>What leads to the date ("ahead of Friday's vote") comes before all verbs. "X's" looks back: what has a date for a name is
 * known. Where no verb tells, an infinitive looks ahead, as in a headline, and so does "is at noon". Reads at most forty words each way and never past the
 * sentence.
 */
final class EnglishTense implements Tense {

    private static final int REACH = 40;

    @Override
    public @Nullable Direction of(ScannedWords words, int from, int to) {
        Direction led = LeadIns.before(words, from);
        if (led != null) {
            return led;
        }
        boolean before = words.is(from - 1, "before");
        if ((words.is(to, "'s") && !before) || (VerbCues.past(words, to) && !words.opensParagraph(to))) {
            return Direction.PAST;
        }
        boolean weak = false;
        for (int word = from - 1; word >= 0 && word > from - REACH; word--) {
            if (SentenceEnd.closes(words, word) || words.opensParagraph(word + 1)) {
                break;
            }
            Direction direction = VerbCues.at(words, word, from);
            if (direction != null) {
                return direction;
            }
            weak |= VerbCues.weak(words, word);
        }
        for (int word = to; word < words.size() && word < to + REACH; word++) {
            if (SentenceEnd.closes(words, word) || words.opensParagraph(word) || words.first(word) == '`') {
                break;
            }
            Direction direction = VerbCues.at(words, word, from);
            if (direction != null && !VerbCues.noun(words, word)) {
                return direction;
            }
        }
        return weak || before ? Direction.FUTURE : null;
    }

    @Override
    public boolean firm(ScannedWords words, int from, int to) {
        return Governing.at(words, from, of(words, from, to));
    }
}
