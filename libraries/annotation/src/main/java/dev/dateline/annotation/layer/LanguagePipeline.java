package dev.dateline.annotation.layer;

import dev.dateline.annotation.casing.UsualCasing;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.frame.Frame;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import dev.dateline.contract.article.Published;
import dev.dateline.contract.enriched.Component;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How articles of one language are annotated: what cuts and frames them, and the layers that read them. Thread-safe.
 *
 * @param language its primary tag, BCP 47
 * @param segmenter cuts sentences and tokens
 * @param segmenterComponent the segmenter in the provenance
 * @param frames reads the frame of a body
 * @param layers read what is cut and framed
 */
public record LanguagePipeline(
        String language,
        Segmenter segmenter,
        Component segmenterComponent,
        Function<String, Frame> frames,
        Layers layers) {

    /** What annotates, in the order of the flow. */
    public List<Component> components() {
        return Stream.concat(Stream.of(segmenterComponent), layers.components().stream())
                .toList();
    }

    /**
     * An article as the layers read it.
     *
     * @throws Deadline.DeadlineExceededException where the deadline passes first
     */
    public AnalysedArticle analyse(
            String headline, String body, @Nullable Published published, @Nullable String country, Deadline deadline) {
        SegmentedText cutHeadline = segmenter.segment(headline, deadline);
        SegmentedText cutBody = segmenter.segment(body, deadline);
        UsualCasing casing = UsualCasing.of(List.of(cutHeadline, cutBody));
        return new AnalysedArticle(cutHeadline, cutBody, frames.apply(body), casing, published, country);
    }
}
