package dev.dateline.annotation.entity;

import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.Arrays;
import java.util.List;

/** The features of the texts of one article, which know of each other. */
public final class ArticleFeatures {

    private ArticleFeatures() {}

    /** One for each text. */
    static List<Features> of(List<SegmentedText> texts, UsualCasing casing) {
        List<TokenTable> tables =
                texts.stream().map(text -> new TokenTable(text, casing)).toList();
        DocumentContext document = new DocumentContext(tables);
        return tables.stream().map(table -> new Features(table, document)).toList();
    }

    /**
     * The features of a text that stands alone.
     *
     * @return for each token its features
     */
    public static int[][] of(SegmentedText text) {
        Features features = of(List.of(text), UsualCasing.of(List.of(text))).get(0);
        int[][] all = new int[text.tokens()][];
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            features.sentence(sentence);
            for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
                int[] found = features.of(token);
                all[token] = Arrays.copyOf(found, features.size());
            }
        }
        return all;
    }
}
