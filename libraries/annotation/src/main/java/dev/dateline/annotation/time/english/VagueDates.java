package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.reading.Meaning;
import dev.dateline.annotation.time.reading.Vague;
import dev.dateline.annotation.time.rule.Match;
import dev.dateline.annotation.time.rule.Rule;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates that no calendar has: now, recently, soon. */
final class VagueDates {

    /** What a date may begin with. */
    private static final long DATES =
            Slot.STEP.bit() | Slot.DEICTIC.bit() | Slot.WEEKDAY.bit() | Slot.MONTH.bit() | Slot.YEAR.bit();

    private VagueDates() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("word for now", "right|just? now", VagueDates::now),
                new Rule("word for now", "currently|nowadays|presently", match -> Vague.date("PRESENT_REF")),
                new Rule(
                        "word for now",
                        "(at the moment | at the minute | at the present time | at present | these days | at this time)",
                        match -> Vague.date("PRESENT_REF")),
                new Rule("word for a vague past", "more|most? recently", VagueDates::recently),
                new Rule("word for a vague past", "lately", match -> Vague.date("PAST_REF")),
                new Rule("word for a vague past", "the past", VagueDates::noun),
                new Rule(
                        "word for a vague future",
                        "the near|foreseeable|immediate|distant? future",
                        match -> Vague.date("FUTURE_REF")),
                new Rule("word for a vague future", "a later date", match -> Vague.date("FUTURE_REF")),
                new Rule("word for a vague future", "soon", VagueDates::soon));
    }

    private static @Nullable Meaning now(Match match) {
        return match.words().is(match.end(), "-") ? null : Vague.date("PRESENT_REF");
    }

    /** "Most recently last October" tells of that month alone. */
    private static @Nullable Meaning recently(Match match) {
        ScannedWords words = match.words();
        boolean most = match.has("most") || words.is(match.start() - 1, "most");
        int next = match.end() + (words.is(match.end(), "in") || words.is(match.end(), "on") ? 1 : 0);
        return most && (words.slots(next) & DATES) != 0 ? null : Vague.date("PAST_REF");
    }

    private static @Nullable Meaning noun(Match match) {
        if (match.words().is(match.end(), Slot.NUM) || match.words().is(match.end(), Slot.UNIT)) {
            return null;
        }
        return match.words().is(match.start() - 1, "in")
                        && Character.isLetter(match.words().first(match.end()))
                        && !match.words().is(match.end(), "and")
                        && !match.words().is(match.end(), "that")
                        && !match.words().is(match.end(), "it")
                ? null
                : Vague.date("PAST_REF");
    }

    /** "Will soon begin", but not "as soon as", "soon after the attack", "was soon released": no future of the article's. */
    private static @Nullable Meaning soon(Match match) {
        ScannedWords words = match.words();
        int before = match.start() - 1;
        boolean compared = words.is(before, "as")
                || words.is(before, "too")
                || words.is(before, "how")
                || words.is(match.end(), "after");
        boolean ahead = words.is(before, "be") || words.is(before, "is") || words.is(before, "are");
        boolean over = VerbCues.past(words, match.end()) && !ahead;
        return compared || over ? null : Vague.date("FUTURE_REF");
    }
}
