package dev.dateline.annotation.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.DoubleBuffer;
import java.util.BitSet;

/**
 * A maximum entropy model of OpenNLP's over n-grams of characters, laid out so that a text is read quickly: what each n-gram says for
 * each language lies side by side.
 *
 * <p>Immutable; shared by all threads.
 */
final class LanguageWeights {

    /** What says something of one language in so many is said of all, so that it can be added up without looking up of which. */
    private static final int DENSE = 3;

    private static final int UNKNOWN = 0;

    private static final int AT_ONCE = 4;

    private final String[] languages;

    /** Known n-grams, each in a slot of its own. */
    private final long[] grams;

    /** The number of the n-gram in each slot, from 1 on; {@link #UNKNOWN} where there is none. */
    private final int[] numbers;

    /** Where the weights of each n-gram begin, by its number, and where those of the last end. */
    private final int[] firsts;

    /** For each weight of which language it speaks; of rows of all languages it is not read. */
    private final short[] spokenFor;

    /** Row after row; the first, of the unknown, speaks of all languages and says nothing. */
    private final float[] weights;

    private LanguageWeights(MaxentModel model) {
        this.languages = model.outcomes();
        int count = model.predicates().length;
        int total = languages.length;
        for (MaxentModel.Group group : model.groups()) {
            total += group.size() * width(group.outcomes());
        }
        this.grams = new long[Integer.highestOneBit(count) * 4];
        this.numbers = new int[grams.length];
        this.firsts = new int[count + 2];
        this.spokenFor = new short[total];
        this.weights = new float[total];
        int number = 1;
        firsts[number] = languages.length;
        for (MaxentModel.Group group : model.groups()) {
            for (int one = 0; one < group.size(); one++) {
                add(number, model.predicates()[number - 1], group.outcomes(), model.parameters());
                number++;
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

    /** Adds what an n-gram says, which comes next in the parameters. */
    private void add(int number, String text, int[] outcomes, DoubleBuffer said) {
        if (text.isEmpty() || text.length() > CharNGrams.LONGEST) {
            throw new IllegalArgumentException("\"" + text + "\" is no n-gram of one to three");
        }
        long gram = CharNGrams.of(text, 0, text.length());
        int slot = CharNGrams.slot(grams, gram);
        grams[slot] = gram;
        numbers[slot] = number;
        int first = firsts[number];
        firsts[number + 1] = first + width(outcomes);
        boolean dense = isDense(outcomes);
        for (int i = 0; i < outcomes.length; i++) {
            int at = first + (dense ? outcomes[i] : i);
            spokenFor[at] = (short) outcomes[i];
            weights[at] = (float) said.get();
        }
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

    /** How likely each language is of a text: each n-gram in it speaks once. */
    double[] chances(CharSequence text) {
        double[] chances = new double[languages.length];
        int[] dense = new int[text.length() * CharNGrams.LONGEST + AT_ONCE];
        int count = 0;
        BitSet heard = new BitSet(firsts.length);
        heard.set(UNKNOWN);
        for (int from = 0; from < text.length(); from++) {
            for (int end = from + 1; end <= Math.min(text.length(), from + CharNGrams.LONGEST); end++) {
                int number = numbers[CharNGrams.slot(grams, CharNGrams.of(text, from, end))];
                if (heard.get(number)) {
                    continue;
                }
                heard.set(number);
                if (firsts[number + 1] - firsts[number] == languages.length) {
                    dense[count++] = firsts[number];
                } else {
                    addSome(chances, firsts[number], firsts[number + 1]);
                }
            }
        }
        addAll(chances, dense, count);
        normalise(chances);
        return chances;
    }

    /** Adds rows of all languages, some at once: most of the time is spent here. Beyond the last are rows that say nothing. */
    private void addAll(double[] scores, int[] rows, int count) {
        for (int row = 0; row < count; row += AT_ONCE) {
            int first = rows[row];
            int second = rows[row + 1];
            int third = rows[row + 2];
            int fourth = rows[row + 3];
            for (int language = 0; language < scores.length; language++) {
                scores[language] += (weights[first + language] + weights[second + language])
                        + (weights[third + language] + weights[fourth + language]);
            }
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
