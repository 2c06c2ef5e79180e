package dev.dateline.annotation;

import dev.dateline.annotation.cores.SpareCores;
import dev.dateline.annotation.dateline.ArticleDateline;
import dev.dateline.annotation.dates.ArticleDates;
import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.english.EnglishPipeline;
import dev.dateline.annotation.entity.EntityTagger;
import dev.dateline.annotation.join.ArticleEntities;
import dev.dateline.annotation.language.LanguageIdentifier;
import dev.dateline.annotation.layer.AnalysedArticle;
import dev.dateline.annotation.layer.LanguagePipeline;
import dev.dateline.annotation.layer.Readings;
import dev.dateline.annotation.model.Ahead;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.model.OwnModels;
import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Annotates articles: language, dateline and byline, entities, dates.
 *
 * <p>The annotations are a function of the text, the code and the models. Thread-safe; time and memory are linear in the
 * length of the text.
 */
public final class Annotator {

    private final LanguageIdentifier language;
    private final Component languageComponent;

    /** One for each language that is annotated; the first reads what no language can be told of. */
    private final List<LanguagePipeline> pipelines;

    private Annotator(Models.Loaded<LanguageIdentifier> language, List<LanguagePipeline> pipelines) {
        this.language = language.part();
        this.languageComponent = language.component();
        this.pipelines = List.copyOf(pipelines);
    }

    /** Loads the models on the class path; fails where one is missing or broken. */
    public static Annotator load() {
        return of(Models::entities);
    }

    /**
     * The same with a user's own model for the entities.
     *
     * @param entities a folder with a token classifier: {@code model.onnx}, {@code tokenizer.json}, {@code config.json}
     * @throws dev.dateline.annotation.classifier.ModelFolderException where the folder can't be used
     */
    public static Annotator load(Path entities) {
        return of(() -> OwnModels.entities(entities));
    }

    /** Languages take half as long to load as all else: they are loaded beside it. */
    private static Annotator of(Supplier<Models.Loaded<EntityTagger>> entities) {
        Ahead<Models.Loaded<LanguageIdentifier>> language = Ahead.of(Models::language);
        LanguagePipeline english = EnglishPipeline.load(entities);
        return new Annotator(language.get(), List.of(english));
    }

    /** What annotates, in the order of the flow, with the versions and hashes of the models. */
    public List<Component> components() {
        return pipelines.stream().flatMap(this::components).distinct().toList();
    }

    private Stream<Component> components(LanguagePipeline pipeline) {
        return Stream.concat(Stream.of(languageComponent), pipeline.components().stream());
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
        return SpareCores.PROCESS.occupy(() -> read(text, deadline));
    }

    private Annotated read(ArticleText text, Deadline deadline) {
        String tag = text.language() == null ? language.identify(start(text)) : text.language();
        return pipeline(tag)
                .map(pipeline -> annotate(text, tag, pipeline, deadline))
                .orElseGet(() -> unread(tag));
    }

    private Annotated annotate(ArticleText text, String tag, LanguagePipeline pipeline, Deadline deadline) {
        AnalysedArticle article =
                pipeline.analyse(text.headline(), text.body(), text.published(), country(text), deadline);
        Readings readings = pipeline.layers().read(article, deadline);
        ArticleDateline dateline = readings.get(ArticleDateline.class);
        Annotations annotations = new Annotations(
                tag,
                article.frame().by(),
                dateline.place(),
                dateline.dateline(),
                readings.get(ArticleEntities.class).entities(),
                readings.get(ArticleDates.class).timexes(),
                components(pipeline).toList());
        return new Annotated(annotations, article.tokens());
    }

    private Annotated unread(String tag) {
        return new Annotated(
                new Annotations(tag, null, null, null, List.of(), List.of(), List.of(languageComponent)), 0);
    }

    /** The pipeline of a language; the first where the language can't be told. */
    private Optional<LanguagePipeline> pipeline(String tag) {
        String primary = Locale.forLanguageTag(tag).getLanguage();
        return primary.isEmpty() || primary.equals(LanguageIdentifier.UNDETERMINED)
                ? Optional.of(pipelines.get(0))
                : pipelines.stream()
                        .filter(pipeline -> pipeline.language().equals(primary))
                        .findFirst();
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
}
