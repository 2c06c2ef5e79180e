package dev.dateline.annotation.language;

import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A maximum entropy model of OpenNLP's over n-grams of characters, laid out so that a text is read quickly: what each n-gram says for
 * each language lies side by side.
 *
 * <p>Immutable; shared by all threads.
 */
final class LanguageWeights {

    /** What says something of one language in so many is said of all, so that it can be added up without looking up of which. */
    private static final int DENSE = 3;

    private final String[] languages;
    private final long[] grams;
    private final int[] firsts;
    private final int[] ends;

    /** For each weight of which language it speaks; of rows of all languages it is not read. */
    private final short[] spokenFor;

    private final float[] weights;

    private LanguageWeights(String[] languages, Map<String, Context> said) {
        this.languages = languages;
        int total = 0;
        for (Context each : said.values()) {
            total += isDense(each) ? languages.length : each.getOutcomes().length;
        }
        this.grams = new long[Integer.highestOneBit(said.size()) * 4];
        this.firsts = new int[grams.length];
        this.ends = new int[grams.length];
        this.spokenFor = new short[total];
        this.weights = new float[total];
        int next = 0;
        for (Map.Entry<String, Context> each : said.entrySet()) {
            next = add(each.getKey(), each.getValue(), next);
        }
    }

    private boolean isDense(Context said) {
        return said.getOutcomes().length * DENSE > languages.length;
    }

    /** Adds what an n-gram says from a place on; where the next may begin. */
    private int add(String text, Context said, int first) {
        if (text.isEmpty() || text.length() > CharNGrams.LONGEST) {
            throw new IllegalArgumentException("\"" + text + "\" is no n-gram of one to three");
        }
        long gram = CharNGrams.of(text, 0, text.length());
        int slot = CharNGrams.slot(grams, gram);
        int[] outcomes = said.getOutcomes();
        grams[slot] = gram;
        firsts[slot] = first;
        ends[slot] = first + (isDense(said) ? languages.length : outcomes.length);
        for (int i = 0; i < outcomes.length; i++) {
            int at = first + (isDense(said) ? outcomes[i] : i);
            spokenFor[at] = (short) outcomes[i];
            weights[at] = (float) said.getParameters()[i];
        }
        return ends[slot];
    }

    /**
     * Reads a model of OpenNLP's.
     *
     * @throws IllegalArgumentException where it is of another kind
     */
    static LanguageWeights of(LanguageDetectorModel model) {
        AbstractModel maxent = (AbstractModel) model.getMaxentModel();
        if (maxent.getModelType() != AbstractModel.ModelType.Maxent) {
            throw new IllegalArgumentException("a model of kind " + maxent.getModelType());
        }
        String[] languages = new String[maxent.getNumOutcomes()];
        for (int number = 0; number < languages.length; number++) {
            languages[number] = maxent.getOutcome(number);
        }
        @SuppressWarnings("unchecked") // as its Javadoc says: the second are the predicates with what they say
        Map<String, Context> said = (Map<String, Context>) maxent.getDataStructures()[1];
        return new LanguageWeights(languages, said);
    }

    /** The ISO 639-3 code of a language. */
    String language(int number) {
        return languages[number];
    }

    /** How likely each language is of a text that has these n-grams. */
    double[] chances(long[] distinct) {
        double[] chances = new double[languages.length];
        for (long gram : distinct) {
            int slot = CharNGrams.slot(grams, gram);
            if (ends[slot] - firsts[slot] == languages.length) {
                addAll(chances, firsts[slot]);
            } else {
                addSome(chances, firsts[slot], ends[slot]);
            }
        }
        normalise(chances);
        return chances;
    }

    private void addAll(double[] scores, int first) {
        for (int number = 0; number < scores.length; number++) {
            scores[number] += weights[first + number];
        }
    }

    private void addSome(double[] scores, int first, int end) {
        for (int at = first; at < end; at++) {
            scores[spokenFor[at]] += weights[at];
        }
    }

    private static void normalise(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int number = 0; number < scores.length; number++) {
            scores[number] = Math.exp(scores[number] - most);
            sum += scores[number];
        }
        for (int number = 0; number < scores.length; number++) {
            scores[number] /= sum;
        }
    }
}
