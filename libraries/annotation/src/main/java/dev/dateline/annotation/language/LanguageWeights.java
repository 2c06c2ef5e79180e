package dev.dateline.annotation.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.DoubleBuffer;

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

    private LanguageWeights(MaxentModel model) {
        this.languages = model.outcomes();
        int total = 0;
        for (MaxentModel.Group group : model.groups()) {
            total += group.size() * width(group.outcomes());
        }
        this.grams = new long[Integer.highestOneBit(model.predicates().length) * 4];
        this.firsts = new int[grams.length];
        this.ends = new int[grams.length];
        this.spokenFor = new short[total];
        this.weights = new float[total];
        int predicate = 0;
        int next = 0;
        for (MaxentModel.Group group : model.groups()) {
            for (int one = 0; one < group.size(); one++) {
                next = add(model.predicates()[predicate++], group.outcomes(), model.parameters(), next);
            }
        }
    }

    /** How many weights there are of an n-gram that speaks of these. */
    private int width(int[] outcomes) {
        return isDense(outcomes) ? languages.length : outcomes.length;
    }

    private boolean isDense(int[] outcomes) {
        return outcomes.length * DENSE > languages.length;
    }

    /** Adds what an n-gram says, which comes next in the parameters, from a place on; where the next may begin. */
    private int add(String text, int[] outcomes, DoubleBuffer said, int first) {
        if (text.isEmpty() || text.length() > CharNGrams.LONGEST) {
            throw new IllegalArgumentException("\"" + text + "\" is no n-gram of one to three");
        }
        long gram = CharNGrams.of(text, 0, text.length());
        int slot = CharNGrams.slot(grams, gram);
        grams[slot] = gram;
        firsts[slot] = first;
        ends[slot] = first + width(outcomes);
        boolean dense = isDense(outcomes);
        for (int i = 0; i < outcomes.length; i++) {
            int at = first + (dense ? outcomes[i] : i);
            spokenFor[at] = (short) outcomes[i];
            weights[at] = (float) said.get();
        }
        return ends[slot];
    }

    /**
     * Reads a file of OpenNLP's.
     *
     * @throws IOException where it holds no such model
     */
    static LanguageWeights read(InputStream file) throws IOException {
        return new LanguageWeights(MaxentModel.read(file));
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
