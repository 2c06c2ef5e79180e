package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.reading.Dated;
import dev.dateline.annotation.time.reading.Lasting;
import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Recurring;
import dev.dateline.annotation.time.reading.Timed;
import dev.dateline.annotation.time.reading.Vague;
import dev.dateline.annotation.time.rule.Found;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Spaced;
import java.util.List;
import java.util.Set;

/** The words before and after a date that make it early or late, rough, or more or less. */
final class Modifiers {

    /**
     * Words that modify the date after them.
     *
     * @param words between spaces
     * @param mod the TIMEX3 modifier; empty where they only belong to it
     * @param of what they may stand before
     */
    private record Before(List<String> words, String mod, Of of) {
        Before(String spaced, String mod, Of of) {
            this(Spaced.list(spaced), mod, of);
        }
    }

    private record After(List<String> words, String mod, Of of) {
        After(String spaced, String mod, Of of) {
            this(Spaced.list(spaced), mod, of);
        }
    }

    private enum Of {
        DATE,
        LENGTH,
        ANY
    }

    /** What stands before and after each. */
    private static final Meaning.Cases<Set<Of>> MODIFIED = new Meaning.Cases<>() {
        @Override
        public Set<Of> dated(Dated dated) {
            return Set.of(Of.DATE, Of.ANY);
        }

        @Override
        public Set<Of> timed(Timed timed) {
            return Set.of(Of.DATE);
        }

        @Override
        public Set<Of> lasting(Lasting lasting) {
            return Set.of(Of.LENGTH, Of.ANY);
        }

        @Override
        public Set<Of> recurring(Recurring recurring) {
            return Set.of();
        }

        @Override
        public Set<Of> vague(Vague vague) {
            return Set.of();
        }
    };

    private static final List<Before> BEFORE = List.of(
            new Before("the beginning of", "START", Of.DATE),
            new Before("the start of", "START", Of.DATE),
            new Before("the middle of", "MID", Of.DATE),
            new Before("the end of", "END", Of.DATE),
            new Before("the close of", "END", Of.DATE),
            new Before("beginning of", "START", Of.DATE),
            new Before("end of", "END", Of.DATE),
            new Before("early in", "START", Of.DATE),
            new Before("late in", "END", Of.DATE),
            new Before("early", "START", Of.DATE),
            new Before("late", "END", Of.DATE),
            new Before("earlier", "START", Of.DATE),
            new Before("later", "END", Of.DATE),
            new Before("mid -", "MID", Of.DATE),
            new Before("end -", "END", Of.DATE),
            new Before("early -", "START", Of.DATE),
            new Before("late -", "END", Of.DATE),
            new Before("start of", "START", Of.DATE),
            new Before("middle of", "MID", Of.DATE),
            new Before("mid", "MID", Of.DATE),
            new Before("no more than", "EQUAL_OR_LESS", Of.LENGTH),
            new Before("not more than", "EQUAL_OR_LESS", Of.LENGTH),
            new Before("more than", "MORE_THAN", Of.LENGTH),
            new Before("less than", "LESS_THAN", Of.LENGTH),
            new Before("at least", "EQUAL_OR_MORE", Of.LENGTH),
            new Before("at most", "EQUAL_OR_LESS", Of.LENGTH),
            new Before("up to", "EQUAL_OR_LESS", Of.LENGTH),
            new Before("nearly", "LESS_THAN", Of.LENGTH),
            new Before("almost", "LESS_THAN", Of.LENGTH),
            new Before("about", "APPROX", Of.LENGTH),
            new Before("around", "APPROX", Of.LENGTH),
            new Before("roughly", "APPROX", Of.ANY),
            new Before("approximately", "APPROX", Of.ANY));

    private static final List<After> AFTER = List.of(
            new After("or so", "APPROX", Of.LENGTH),
            new After("or more", "EQUAL_OR_MORE", Of.LENGTH),
            new After("or less", "EQUAL_OR_LESS", Of.LENGTH),
            new After("or later", "ON_OR_AFTER", Of.DATE),
            new After("or earlier", "ON_OR_BEFORE", Of.DATE),
            new After("and beyond", "ON_OR_AFTER", Of.DATE));

    private Modifiers() {}

    /** The date with its modifiers; words before {@code free} are taken. */
    static Found around(ScannedWords words, Found found, int free) {
        Found modified = found;
        for (Before before : BEFORE) {
            int start = modified.start() - before.words().size();
            if (start >= free && fits(before.of(), modified) && spelled(words, start, before.words())) {
                Found whole = with(modified, before.mod()).over(start, modified.end());
                modified = before.of() == Of.DATE ? article(words, whole, free) : whole;
                break;
            }
        }
        for (After after : AFTER) {
            if (fits(after.of(), modified) && spelled(words, modified.end(), after.words())) {
                return with(modified, after.mod())
                        .over(modified.start(), modified.end() + after.words().size());
            }
        }
        return modified;
    }

    /** "The late 1970s": the article before a modifier belongs to the date. */
    private static Found article(ScannedWords words, Found found, int free) {
        boolean the =
                found.start() > free && words.is(found.start() - 1, "the") && !words.opensParagraph(found.start());
        return the ? found.over(found.start() - 1, found.end()) : found;
    }

    private static Found with(Found found, String mod) {
        Meaning meaning = found.meaning();
        return found.meaning(meaning.with(mod));
    }

    /** "Two years ago" is modified as the length in it: "about two years ago". */
    private static boolean fits(Of of, Found found) {
        return found.meaning().lead(MODIFIED).contains(of)
                || (of != Of.DATE && found.rule().equals(Distances.AGO));
    }

    private static boolean spelled(ScannedWords words, int start, List<String> spelling) {
        for (int at = 0; at < spelling.size(); at++) {
            if (!words.is(start + at, spelling.get(at)) || (at > 0 && words.opensParagraph(start + at))) {
                return false;
            }
        }
        return !words.opensParagraph(start + spelling.size()) || start + spelling.size() >= words.size();
    }
}
