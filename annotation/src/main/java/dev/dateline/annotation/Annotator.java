package dev.dateline.annotation;

import dev.dateline.annotation.entity.EntityTagger;
import dev.dateline.annotation.entity.TaggedSpans;
import dev.dateline.annotation.join.EntityJoiner;
import dev.dateline.annotation.join.FoundName;
import dev.dateline.annotation.language.LanguageIdentifier;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.segment.CodePointOffsets;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import dev.dateline.annotation.time.Anchors;
import dev.dateline.annotation.time.DateTagger;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.Component;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Annotates articles: language, dateline and byline, entities, dates.
 *
 * <p>The annotations are a function of the text, the code and the models. Thread-safe; time and memory are linear in the
 * length of the text.
 */
public final class Annotator {

    private static final String ENGLISH = "en";

    private final LanguageIdentifier language;
    private final Segmenter segmenter;
    private final EntityTagger entities;
    private final DateTagger dates;
    private final List<Component> components;

    private Annotator(
            Models.Loaded<LanguageIdentifier> language,
            Models.Loaded<Segmenter> segmenter,
            Models.Loaded<EntityTagger> entities,
            DateTagger dates) {
        this.language = language.part();
        this.segmenter = segmenter.part();
        this.entities = entities.part();
        this.dates = dates;
        this.components = List.of(language.component(), segmenter.component(), entities.component());
    }

    /** Loads the models on the class path; fails where one is missing or broken. */
    public static Annotator load() {
        return new Annotator(Models.language(), Models.segmenter(), Models.entities(), new DateTagger());
    }

    /** What annotates, in the order of the flow, with the versions and hashes of the models. */
    public List<Component> components() {
        return components;
    }

    /**
     * The annotations of an article; only its language where that is one that is not annotated.
     *
     * @throws Deadline.DeadlineExceededException where the deadline passes first
     */
    public Annotations annotate(ArticleText text, Deadline deadline) {
        return measure(text, deadline).annotations();
    }

    /**
     * The annotations of an article and the work they took, for whoever reports rates.
     *
     * @throws Deadline.DeadlineExceededException where the deadline passes first
     */
    public Annotated measure(ArticleText text, Deadline deadline) {
        String tag = text.language() == null ? language.identify(start(text)) : text.language();
        if (!isAnnotated(tag)) {
            return new Annotated(
                    new Annotations(tag, null, null, null, List.of(), List.of(), List.of(components.get(0))), 0);
        }
        SegmentedText headline = segmenter.segment(text.headline(), deadline);
        SegmentedText body = segmenter.segment(text.body(), deadline);
        List<TaggedSpans> spans = entities.tag(List.of(headline, body), deadline);
        List<FoundName> names = new ArrayList<>();
        addNames(names, In.HEADLINE, headline, spans.get(0));
        addNames(names, In.BODY, body, spans.get(1));
        List<Timex> timexes = dates.tag(text.headline(), text.body(), Anchors.of(text.published()), deadline);
        Annotations annotations = new Annotations(tag, null, null, null, EntityJoiner.join(names), timexes, components);
        return new Annotated(annotations, headline.tokens() + body.tokens());
    }

    private static void addNames(List<FoundName> names, In in, SegmentedText text, TaggedSpans spans) {
        CodePointOffsets offsets = new CodePointOffsets(text.text());
        for (int span = 0; span < spans.size(); span++) {
            int start = text.start(spans.firstToken(span));
            int end = text.end(spans.endToken(span) - 1);
            names.add(new FoundName(offsets.slice(in, start, end), spans.type(span), null, spans.confidence(span)));
        }
    }

    /** Enough of the text to tell its language by. */
    private static String start(ArticleText text) {
        return text.headline() + "\n" + text.body();
    }

    private static boolean isAnnotated(String tag) {
        String primary = Locale.forLanguageTag(tag).getLanguage();
        return primary.equals(ENGLISH) || primary.isEmpty() || primary.equals(LanguageIdentifier.UNDETERMINED);
    }
}
