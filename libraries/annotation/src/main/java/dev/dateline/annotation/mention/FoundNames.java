package dev.dateline.annotation.mention;

import dev.dateline.annotation.frame.FrameName;
import dev.dateline.annotation.layer.AnalysedArticle;
import dev.dateline.annotation.name.FoundName;
import dev.dateline.annotation.name.NameSpan;
import dev.dateline.contract.enriched.CodePointOffsets;
import dev.dateline.contract.enriched.In;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the names of an article's story and of its frame in the order of the text, the headline's first. */
final class FoundNames {

    /** What the frame's patterns are worth. */
    private static final double FRAME_CONFIDENCE = 1;

    private FoundNames() {}

    static List<FoundName> of(AnalysedArticle article, List<NameSpan> story) {
        CodePointOffsets inHeadline = new CodePointOffsets(article.headline().text());
        CodePointOffsets inBody = new CodePointOffsets(article.body().text());
        List<FoundName> headline = new ArrayList<>();
        List<FoundName> body = new ArrayList<>();
        for (NameSpan name : story) {
            boolean above = name.in() == In.HEADLINE;
            (above ? headline : body).add(found(name, above ? inHeadline : inBody));
        }
        article.frame().names().forEach(name -> body.add(found(name, inBody)));
        body.sort(Comparator.comparingInt(name -> name.slice().start()));
        headline.addAll(body);
        return headline;
    }

    private static FoundName found(NameSpan name, CodePointOffsets offsets) {
        return new FoundName(
                offsets.slice(name.in(), name.startUnit(), name.endUnit()),
                name.name(),
                name.type(),
                null,
                name.confidence());
    }

    private static FoundName found(FrameName name, CodePointOffsets offsets) {
        return new FoundName(
                offsets.slice(In.BODY, name.start(), name.end()),
                name.name(),
                name.type(),
                name.role(),
                FRAME_CONFIDENCE);
    }
}
