package dev.dateline.annotation.english;

import dev.dateline.annotation.dateline.DatelineLayer;
import dev.dateline.annotation.dates.DatesLayer;
import dev.dateline.annotation.entity.EntityTagger;
import dev.dateline.annotation.frame.english.FrameReader;
import dev.dateline.annotation.join.EntitiesLayer;
import dev.dateline.annotation.join.EntityJoiner;
import dev.dateline.annotation.layer.LanguagePipeline;
import dev.dateline.annotation.layer.Layers;
import dev.dateline.annotation.mention.NamesLayer;
import dev.dateline.annotation.model.Ahead;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.model.Models.Loaded;
import dev.dateline.annotation.name.NameWords;
import dev.dateline.annotation.name.english.EnglishNameBounds;
import dev.dateline.annotation.name.english.EnglishNameWords;
import dev.dateline.annotation.segment.Segmenter;
import dev.dateline.annotation.time.DateTagger;
import dev.dateline.annotation.type.NameTypes;
import dev.dateline.annotation.type.english.EnglishTypeCues;
import dev.dateline.contract.enriched.Component;
import java.util.List;
import java.util.function.Supplier;

/** How English articles are annotated. */
public final class EnglishPipeline {

    private static final String ENGLISH = "en";

    /** The version of the rules that read frames and dates. */
    private static final String RULES = "2";

    private EnglishPipeline() {}

    /** The pipeline with the models on the class path but for the names; these are found by what that loads. */
    public static LanguagePipeline load(Supplier<Loaded<EntityTagger>> entities) {
        Ahead<DateTagger> dates = Ahead.of(DateTagger::new);
        Loaded<Segmenter> segmenter = Models.segmenter();
        Loaded<EntityTagger> tagger = entities.get();
        Component rules = new Component("dates", RULES, null);
        NameWords words = EnglishNameWords.all();
        NameTypes types = new NameTypes(new EnglishTypeCues(), words);
        Layers layers = new Layers(List.of(
                new DatesLayer(dates.get(), rules),
                new DatelineLayer(rules),
                new NamesLayer(tagger.part(), tagger.component(), EnglishNameBounds::in, types),
                new EntitiesLayer(new EntityJoiner(words), tagger.component())));
        return new LanguagePipeline(ENGLISH, segmenter.part(), segmenter.component(), FrameReader::read, layers);
    }
}
