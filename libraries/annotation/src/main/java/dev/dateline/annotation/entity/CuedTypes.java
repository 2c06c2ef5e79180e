package dev.dateline.annotation.entity;

import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Weighs the types of an article's names again where the words beside them tell: what is a village in one sentence is one
 * in the others.
 *
 * <p>Names stay where they are and none is added. Used by one thread, for one article.
 */
final class CuedTypes {

    /** What a cue counts for the other places of the name in the article. */
    private static final float ELSEWHERE = 0.5f;

    private final List<SegmentedText> texts;
    private final List<TaggedSpans> tagged;
    private final List<TypeChances> chances;
    private final List<Map<Integer, float[]>> beside = new ArrayList<>();
    private final Map<String, float[]> elsewhere = new HashMap<>();

    private CuedTypes(List<SegmentedText> texts, List<TaggedSpans> tagged, List<TypeChances> chances) {
        this.texts = texts;
        this.tagged = tagged;
        this.chances = chances;
    }

    /** The same names, those with a cue under the type that is likeliest with it. */
    static List<TaggedSpans> of(List<SegmentedText> texts, List<TaggedSpans> tagged, List<TypeChances> chances) {
        CuedTypes cued = new CuedTypes(texts, tagged, chances);
        for (int text = 0; text < texts.size(); text++) {
            cued.beside.add(cued.listen(text));
        }
        if (cued.elsewhere.isEmpty()) {
            return tagged;
        }
        List<TaggedSpans> weighed = new ArrayList<>(tagged.size());
        for (int text = 0; text < texts.size(); text++) {
            weighed.add(cued.weigh(text));
        }
        return weighed;
    }

    private Map<Integer, float[]> listen(int text) {
        TaggedSpans spans = tagged.get(text);
        Map<Integer, float[]> found = new HashMap<>();
        float[] weights = new float[Labels.TYPES.size()];
        for (int span = 0; span < spans.size(); span++) {
            if (TypeCues.addTo(weights, texts.get(text), spans.firstToken(span), spans.endToken(span))) {
                found.put(span, weights);
                elsewhere.putIfAbsent(name(text, span), weights);
                weights = new float[Labels.TYPES.size()];
            }
        }
        return found;
    }

    private TaggedSpans weigh(int text) {
        TaggedSpans spans = tagged.get(text);
        TaggedSpans.Builder weighed = new TaggedSpans.Builder();
        for (int span = 0; span < spans.size(); span++) {
            float[] weights = beside.get(text).get(span);
            float share = weights == null ? ELSEWHERE : 1;
            weights = weights == null ? elsewhere.get(name(text, span)) : weights;
            if (weights == null) {
                weighed.add(spans.firstToken(span), spans.endToken(span), spans.type(span), spans.confidence(span));
            } else {
                weigh(weighed, text, span, weights, share);
            }
        }
        return weighed.build();
    }

    /** By Bayes: the odds of the field, times those of the cue. */
    private void weigh(TaggedSpans.Builder weighed, int text, int span, float[] weights, float share) {
        TaggedSpans spans = tagged.get(text);
        EntityType likeliest = spans.type(span);
        double most = 0;
        double sum = 0;
        double rest = 1;
        for (int type = 0; type < weights.length; type++) {
            double chance = chances.get(text).of(span, type);
            double cued = chance * Math.exp(share * weights[type]);
            rest -= chance;
            sum += cued;
            if (cued > most) {
                most = cued;
                likeliest = Labels.TYPES.get(type);
            }
        }
        double confidence = most / (sum + Math.max(0, rest));
        weighed.add(spans.firstToken(span), spans.endToken(span), likeliest, confidence);
    }

    private String name(int text, int span) {
        SegmentedText in = texts.get(text);
        int from = in.start(tagged.get(text).firstToken(span));
        int to = in.end(tagged.get(text).endToken(span) - 1);
        return in.text().substring(from, to).toLowerCase(Locale.ROOT);
    }
}
