package dev.dateline.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.encoder.PieceText;
import dev.dateline.annotation.encoder.WordPieces;
import dev.dateline.annotation.entity.ArticlePieces;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Writes what the encoder is trained on: {@code PieceExporter VOCABULARY FOLDER CORPUS...}.
 *
 * <p>The training sees the very pieces that the tagger will see, so nothing of cutting texts is done twice. For each
 * corpus a file of its name, a document a line: {@code {"id", "sentences": [{"pieces", "cases", "firsts", "labels",
 * "asked"}]}}, with the first piece of each word, its label, and 1 where names are looked for in use.
 */
public final class PieceExporter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WordPieces vocabulary;
    private final Segmenter segmenter = Models.segmenter().part();

    private PieceExporter(WordPieces vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Runs the export. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("usage: PieceExporter VOCABULARY FOLDER CORPUS...");
        }
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        try (InputStream vocabulary = Files.newInputStream(Path.of(arguments[0]))) {
            PieceExporter exporter = new PieceExporter(WordPieces.read(vocabulary));
            for (String corpus : Arrays.asList(arguments).subList(2, arguments.length)) {
                exporter.export(Path.of(corpus), folder);
            }
        }
    }

    private void export(Path corpus, Path folder) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(corpus.getFileName()))) {
            for (MarkedDocument document : MarkedDocument.read(corpus)) {
                out.write(JSON.writeValueAsString(export(document)));
                out.newLine();
            }
        }
    }

    private ObjectNode export(MarkedDocument document) {
        SegmentedText text = segmenter.segment(document.text(), Deadline.NONE);
        int[] labels = LabelledSentences.labels(document, text);
        PieceText pieces = ArticlePieces.of(List.of(text), UsualCasing.of(List.of(text)), vocabulary);
        ObjectNode exported = JSON.createObjectNode().put("id", document.id());
        ArrayNode sentences = exported.putArray("sentences");
        for (int sentence = 0; sentence < pieces.sentences(); sentence++) {
            ObjectNode each = sentences.addObject();
            int first = pieces.firstWord(sentence);
            int end = pieces.endWord(sentence);
            int from = pieces.firstPiece(first);
            ArrayNode numbers = each.putArray("pieces");
            ArrayNode cases = each.putArray("cases");
            for (int piece = from; piece < pieces.firstPiece(end); piece++) {
                numbers.add(pieces.piece(piece));
                cases.add(pieces.written(piece));
            }
            ArrayNode firsts = each.putArray("firsts");
            ArrayNode words = each.putArray("labels");
            ArrayNode asked = each.putArray("asked");
            for (int word = first; word < end; word++) {
                firsts.add(pieces.firstPiece(word) - from);
                words.add(labels[word]);
                asked.add(pieces.isAsked(word) ? 1 : 0);
            }
        }
        return exported;
    }
}
