package dev.dateline.annotation.type;

import dev.dateline.annotation.name.NameSpan;
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
    private static final double ELSEWHERE = 0.5;

    private final List<Map<EntityType, Double>> beside = new ArrayList<>();
    private final Map<String, Map<EntityType, Double>> elsewhere = new HashMap<>();

    private CuedTypes() {}

    /** The same names, those with a cue under the type that is likeliest with it. */
    static List<NameSpan> weigh(List<NameSpan> names, TypeCues cues) {
        CuedTypes cued = new CuedTypes();
        for (NameSpan name : names) {
            cued.listen(name, name.chances().isEmpty() ? Map.of() : cues.beside(name));
        }
        if (cued.elsewhere.isEmpty()) {
            return names;
        }
        List<NameSpan> weighed = new ArrayList<>(names.size());
        for (int name = 0; name < names.size(); name++) {
            weighed.add(cued.weigh(names.get(name), cued.beside.get(name)));
        }
        return weighed;
    }

    private void listen(NameSpan name, Map<EntityType, Double> weights) {
        beside.add(weights);
        if (!weights.isEmpty()) {
            elsewhere.putIfAbsent(key(name), weights);
        }
    }

    private NameSpan weigh(NameSpan name, Map<EntityType, Double> own) {
        if (!own.isEmpty()) {
            return weigh(name, own, 1);
        }
        Map<EntityType, Double> others = elsewhere.get(key(name));
        return others == null || name.chances().isEmpty() ? name : weigh(name, others, ELSEWHERE);
    }

    /** By Bayes: the odds of the field, times those of the cue. */
    private static NameSpan weigh(NameSpan name, Map<EntityType, Double> weights, double share) {
        EntityType likeliest = name.type();
        double most = 0;
        double sum = 0;
        double rest = 1;
        for (Map.Entry<EntityType, Double> chance : name.chances().entrySet()) {
            double cued = chance.getValue() * Math.exp(share * weights.getOrDefault(chance.getKey(), 0.0));
            rest -= chance.getValue();
            sum += cued;
            if (cued > most) {
                most = cued;
                likeliest = chance.getKey();
            }
        }
        return name.typed(likeliest, most / (sum + Math.max(0, rest)));
    }

    private static String key(NameSpan name) {
        return name.text().tokens(name.first(), name.end()).toLowerCase(Locale.ROOT);
    }
}
