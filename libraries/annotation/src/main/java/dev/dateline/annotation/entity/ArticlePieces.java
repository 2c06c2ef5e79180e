package dev.dateline.annotation.entity;

import dev.dateline.annotation.casing.Capitals;
import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.encoder.PieceText;
import dev.dateline.annotation.encoder.WordPieces;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.List;

/** The tokens of the texts of one article as pieces; those of sentences in capitals in their usual casing. */
public final class ArticlePieces {

    /** How many words on each side of those that are asked for are read. */
    private static final int HEARD = 3;

    private static final int ALL = 1 << 30;

    private ArticlePieces() {}

    /** The pieces of all sentences; the words in which names are looked for are asked for. */
    public static PieceText of(List<SegmentedText> texts, UsualCasing casing, WordPieces vocabulary) {
        List<Run> runs = Runs.marked(texts);
        PieceText pieces = new PieceText(vocabulary);
        int next = 0;
        for (Run sentence : Runs.sentences(texts)) {
            int from = next;
            while (next < runs.size() && runs.get(next).isBeside(sentence)) {
                next++;
            }
            add(pieces, texts.get(sentence.text()), sentence.sentence(), runs.subList(from, next), casing, ALL);
        }
        return pieces;
    }

    /** The pieces of the words near runs; those in the runs are asked for. */
    public static PieceText of(List<SegmentedText> texts, List<Run> runs, UsualCasing casing, WordPieces vocabulary) {
        PieceText pieces = new PieceText(vocabulary);
        int next = 0;
        while (next < runs.size()) {
            int from = next;
            Run first = runs.get(from);
            while (next < runs.size() && runs.get(next).isBeside(first)) {
                next++;
            }
            add(pieces, texts.get(first.text()), first.sentence(), runs.subList(from, next), casing, HEARD);
        }
        return pieces;
    }

    private static void add(
            PieceText pieces, SegmentedText text, int sentence, List<Run> asked, UsualCasing casing, int heard) {
        boolean capitals = Capitals.fill(text, sentence);
        int near = 0;
        int run = 0;
        for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
            near = firstEndingAfter(asked, near, token - heard);
            run = firstEndingAfter(asked, run, token);
            if (near < asked.size() ? asked.get(near).first() - heard <= token : asked.isEmpty()) {
                boolean isAsked = run < asked.size() && asked.get(run).has(token);
                pieces.word(capitals ? casing.of(text.token(token)) : text.token(token), isAsked);
            }
        }
        pieces.endSentence();
    }

    private static int firstEndingAfter(List<Run> runs, int from, int token) {
        int run = from;
        while (run < runs.size() && runs.get(run).end() <= token) {
            run++;
        }
        return run;
    }
}
