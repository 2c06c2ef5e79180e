package dev.dateline.annotation;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.entity.EntityTagger;
import dev.dateline.annotation.entity.TaggedSpans;
import dev.dateline.annotation.entity.UsualCasing;
import dev.dateline.annotation.frame.DatelineParts;
import dev.dateline.annotation.frame.Frame;
import dev.dateline.annotation.frame.FrameReader;
import dev.dateline.annotation.join.EntityJoiner;
import dev.dateline.annotation.language.LanguageIdentifier;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.model.OwnModels;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import dev.dateline.annotation.time.Anchors;
import dev.dateline.annotation.time.DateTagger;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.CodePointOffsets;
import dev.dateline.contract.enriched.Component;
import dev.dateline.contract.enriched.Dateline;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.In;
import dev.dateline.contract.enriched.Slice;
import dev.dateline.contract.enriched.Timex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Annotates articles: language, dateline and byline, entities, dates.
 *
 * <p>The annotations are a function of the text, the code and the models. Thread-safe; time and memory are linear in the
 * length of the text.
 */
public final class Annotator {

    private static final String ENGLISH = "en";

    /** The version of the rules that read frames and dates. */
    private static final String RULES = "2";

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
        this.components = List.of(
                language.component(), segmenter.component(), entities.component(), new Component("dates", RULES, null));
    }

    /** Loads the models on the class path; fails where one is missing or broken. */
    public static Annotator load() {
        return new Annotator(Models.language(), Models.segmenter(), Models.entities(), new DateTagger());
    }

    /**
     * The same with a user's own model for the entities.
     *
     * @param entities a folder with a token classifier: {@code model.onnx}, {@code tokenizer.json}, {@code config.json}
     * @throws dev.dateline.annotation.classifier.ModelFolderException where the folder can't be used
     */
    public static Annotator load(Path entities) {
        return new Annotator(Models.language(), Models.segmenter(), OwnModels.entities(entities), new DateTagger());
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
        Frame frame = FrameReader.read(text.body());
        UsualCasing casing = UsualCasing.of(List.of(headline, body));
        List<TaggedSpans> spans = entities.tag(List.of(headline, body), casing, deadline);
        Optional<LocalDate> filed = datelineDate(frame, text);
        Anchors anchors = new Anchors(text.published(), filed.orElse(null), country(text));
        List<Timex> timexes = dates.tag(text.headline(), text.body(), anchors, deadline);
        List<Entity> joined = EntityJoiner.join(ArticleNames.of(headline, body, casing, spans, frame, timexes));
        Dateline dateline = dateline(frame, filed, text.body());
        Annotations annotations = new Annotations(
                tag, frame.by(), dateline == null ? null : dateline.place(), dateline, joined, timexes, components);
        return new Annotated(annotations, headline.tokens() + body.tokens());
    }

    private Optional<LocalDate> datelineDate(Frame frame, ArticleText text) {
        return frame.dateline() == null || frame.dateline().date() == null
                ? Optional.empty()
                : dates.datelineDate(frame.dateline().date(), text.published());
    }

    private static @Nullable Dateline dateline(Frame frame, Optional<LocalDate> filed, String body) {
        DatelineParts parts = frame.dateline();
        if (parts == null) {
            return null;
        }
        Slice slice = new CodePointOffsets(body.substring(0, parts.end())).slice(In.BODY, parts.start(), parts.end());
        String date = filed.map(LocalDate::toString).orElse(null);
        return new Dateline(slice, parts.place(), date, parts.agency());
    }

    /** The country in the source's language tag: that of {@code en-GB}. */
    private static @Nullable String country(ArticleText text) {
        String country = text.language() == null
                ? ""
                : Locale.forLanguageTag(text.language()).getCountry();
        return country.isEmpty() ? null : country;
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
