package dev.dateline.annotation.entity;

import dev.dateline.annotation.encoder.PieceText;
import dev.dateline.annotation.encoder.WordPieces;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;

/** The tokens of the texts of one article as pieces; those of sentences in capitals in their usual casing. */
public final class ArticlePieces {

    private ArticlePieces() {}

    /** The pieces of all texts, one after the other. */
    public static PieceText of(List<SegmentedText> texts, UsualCasing casing, WordPieces vocabulary) {
        PieceText pieces = new PieceText(vocabulary);
        for (SegmentedText text : texts) {
            for (int sentence = 0; sentence < text.sentences(); sentence++) {
                boolean capitals = Capitals.fill(text, sentence);
                for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
                    pieces.word(capitals ? casing.of(text.token(token)) : text.token(token));
                }
                pieces.endSentence();
            }
        }
        return pieces;
    }
}
