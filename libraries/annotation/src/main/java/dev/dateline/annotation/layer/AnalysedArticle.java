package dev.dateline.annotation.layer;

import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.frame.Frame;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.article.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as every layer reads it: cut into sentences and tokens, with its frame and its usual casing.
 *
 * @param headline empty where there is none
 * @param body empty where there is none
 * @param frame what the body says about where, when and by whom it was written
 * @param casing how the words of sentences in capitals are usually written
 * @param published the publication date, where it is known
 * @param country the source's country, ISO 3166-1 alpha-2, where its language tag tells
 */
public record AnalysedArticle(
        SegmentedText headline,
        SegmentedText body,
        Frame frame,
        UsualCasing casing,
        @Nullable Published published,
        @Nullable String country) {

    /** Headline and body, in the order in which a reader meets them. */
    public List<SegmentedText> texts() {
        return List.of(headline, body);
    }

    /** How many tokens headline and body have. */
    public int tokens() {
        return headline.tokens() + body.tokens();
    }

    /** Tells lengths and none of the text. */
    @Override
    public String toString() {
        return "AnalysedArticle[" + headline.tokens() + " + " + body.tokens() + " tokens]";
    }
}
