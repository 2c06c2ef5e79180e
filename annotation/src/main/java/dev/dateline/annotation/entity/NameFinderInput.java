package dev.dateline.annotation.entity;

import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;

/**
 * What the name finder sees of an article's sentences, the same in training and in use.
 *
 * <p>A sentence all in capitals is given its usual casing first: capitals are what names are known by. Immutable.
 */
public final class NameFinderInput {

    private final UsualCasing casing;

    /** The input made of the texts of one article. */
    public NameFinderInput(List<SegmentedText> texts) {
        this.casing = UsualCasing.of(texts);
    }

    /** The tokens of a sentence. */
    public String[] tokens(SegmentedText text, int sentence) {
        int first = text.firstToken(sentence);
        String[] tokens = new String[text.endToken(sentence) - first];
        for (int token = 0; token < tokens.length; token++) {
            tokens[token] = text.token(first + token);
        }
        if (Capitals.fill(text, sentence)) {
            for (int token = 0; token < tokens.length; token++) {
                tokens[token] = casing.of(tokens[token]);
            }
        }
        return tokens;
    }
}
