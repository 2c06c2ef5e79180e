package dev.dateline.annotation.entity;

import dev.dateline.annotation.encoder.PieceText;
import dev.dateline.annotation.encoder.WordPieces;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;

/** The tokens of the texts of one article as pieces; those of sentences in capitals in their usual casing. */
public final class ArticlePieces {

    private ArticlePieces() {}

    /** The pieces of all texts, one after the other; every word is asked for. */
    public static PieceText of(List<SegmentedText> texts, UsualCasing casing, WordPieces vocabulary) {
        return of(texts, Runs.sentences(texts), casing, vocabulary);
    }

    /** The pieces of the sentences with runs; the words in the runs are asked for. */
    static PieceText of(List<SegmentedText> texts, List<Run> runs, UsualCasing casing, WordPieces vocabulary) {
        PieceText pieces = new PieceText(vocabulary);
        boolean capitals = false;
        for (int number = 0; number < runs.size(); number++) {
            Run run = runs.get(number);
            SegmentedText text = texts.get(run.text());
            boolean opens = number == 0 || !run.isBeside(runs.get(number - 1));
            boolean closes = number == runs.size() - 1 || !run.isBeside(runs.get(number + 1));
            capitals = opens ? Capitals.fill(text, run.sentence()) : capitals;
            int from = opens
                    ? text.firstToken(run.sentence())
                    : runs.get(number - 1).end();
            int end = closes ? text.endToken(run.sentence()) : run.end();
            for (int token = from; token < end; token++) {
                pieces.word(capitals ? casing.of(text.token(token)) : text.token(token), run.has(token));
            }
            if (closes) {
                pieces.endSentence();
            }
        }
        return pieces;
    }
}
