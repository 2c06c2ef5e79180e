package dev.dateline.annotation.entity;

import dev.dateline.annotation.segment.SegmentedText;

/** What the name finder sees of a sentence, the same in training and in use. */
public final class NameFinderInput {

    private NameFinderInput() {}

    /** The tokens of a sentence. */
    public static String[] tokens(SegmentedText text, int sentence) {
        int first = text.firstToken(sentence);
        String[] tokens = new String[text.endToken(sentence) - first];
        for (int token = 0; token < tokens.length; token++) {
            tokens[token] = text.token(first + token);
        }
        return tokens;
    }
}
