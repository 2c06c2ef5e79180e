package dev.dateline.annotation.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the language of a text by OpenNLP's model of 103 languages.
 *
 * <p>Looks at the first {@link #LOOKED_AT} UTF-16 units only. Thread-safe.
 */
public final class LanguageIdentifier {

    /** The tag of a language that can't be told (BCP 47, RFC 5646 section 4.1). */
    public static final String UNDETERMINED = "und";

    private static final int LOOKED_AT = 500;
    private static final int FEWEST_LETTERS = 40;
    private static final double LEAST_CONFIDENCE = 0.03;

    /** How much likelier than the next language one must be; tables of names look like several. */
    private static final double LEAST_LEAD = 1.25;

    /** The two-letter tags that BCP 47 prefers, by ISO 639-3 code. */
    private static final Map<String, String> TAGS = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(
                    tag -> Locale.forLanguageTag(tag).getISO3Language(),
                    Function.identity(),
                    (first, second) -> first));

    /** Members of a group whose common tag everybody uses. */
    private static final Map<String, String> COMMON_TAGS =
            Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg", "zlm", "ms");

    private final LanguageWeights weights;

    private LanguageIdentifier(LanguageWeights weights) {
        this.weights = weights;
    }

    /**
     * Tells languages by the model in a file of OpenNLP's, of its {@code LanguageDetectorModel}.
     *
     * @throws IOException where it holds none
     */
    public static LanguageIdentifier read(InputStream file) throws IOException {
        return new LanguageIdentifier(LanguageWeights.read(file));
    }

    /** The language as a BCP 47 tag, {@value #UNDETERMINED} where the text is too short or too mixed. */
    public String identify(String text) {
        String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
        if (start.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return UNDETERMINED;
        }
        double[] chances = weights.chances(LanguageText.of(start));
        int best = 0;
        double second = 0;
        for (int number = 1; number < chances.length; number++) {
            if (chances[number] > chances[best]) {
                second = chances[best];
                best = number;
            } else {
                second = Math.max(second, chances[number]);
            }
        }
        boolean clear = chances[best] >= LEAST_CONFIDENCE && chances[best] >= LEAST_LEAD * second;
        return clear ? tag(weights.language(best)) : UNDETERMINED;
    }

    private static String tag(String iso) {
        return COMMON_TAGS.getOrDefault(iso, TAGS.getOrDefault(iso, iso));
    }
}
