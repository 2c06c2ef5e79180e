package dev.dateline.annotation.segment;

import java.util.Objects;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Tells whether a full stop ends a sentence, by OpenNLP's model; a question or exclamation mark does.
 *
 * <p>The model sees {@link #WINDOW} units to either side and no more, so that a text without white space costs no more
 * than any other. Thread-safe.
 */
final class SentenceEnds {

    private static final int WINDOW = 80;

    /** {@code J.R.R} without its last dot. */
    private static final int LONGEST_INITIALS = 7;

    private final MaxentModel model;
    private final SDContextGenerator contexts;
    private final Orthography orthography;

    SentenceEnds(SentenceModel model, Orthography orthography) {
        this.orthography = orthography;
        this.model = Objects.requireNonNull(model.getMaxentModel(), "model");
        this.contexts = model.getFactory().getSDContextGenerator();
    }

    /** Whether the mark at that UTF-16 unit ends a sentence, where white space and then {@code next} follow it. */
    boolean endsAt(String text, int mark, int tokenStart, int next) {
        int following = text.codePointAt(next);
        if (Character.isLowerCase(following)) {
            return false;
        }
        if (text.charAt(mark) != '.') {
            return true;
        }
        if (isAbbreviatedName(text, tokenStart, mark)) {
            return false;
        }
        int from = Math.max(0, mark - WINDOW);
        String window = text.substring(from, Math.min(text.length(), mark + WINDOW));
        return SentenceDetectorME.SPLIT.equals(model.getBestOutcome(model.eval(context(window, mark - from))));
    }

    /** An initial, several of them or a title: what follows belongs to it. */
    private boolean isAbbreviatedName(String text, int start, int dot) {
        return (areInitials(text, start, dot) && !orthography.isAcronym(text.substring(start, dot)))
                || orthography.isTitle(text.substring(start, dot));
    }

    /** Whether capitals stand there, each with a dot after it. */
    private static boolean areInitials(String text, int start, int dot) {
        if ((dot - start) % 2 == 0 || dot - start > LONGEST_INITIALS) {
            return false;
        }
        for (int unit = start; unit < dot; unit += 2) {
            if (!Character.isUpperCase(text.charAt(unit)) || text.charAt(unit + 1) != '.') {
                return false;
            }
        }
        return true;
    }

    /** The generator keeps state while it works. */
    private String[] context(String window, int position) {
        synchronized (contexts) {
            return contexts.getContext(window, position);
        }
    }
}
