package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.word.Lexicon;
import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Verbs whose present tense speaks of what is arranged: "polls open Sunday", "talks resume on Monday", "the law takes effect in
 * May".
 *
 * <p>Other present verbs of news look back: "blast kills ten Monday", "a man walks past on Sunday".
 */
final class ArrangedVerbs {

    static final int THIRD_PERSON = 1;
    static final int PLAIN = 2;
    static final int PARTICIPLE = 3;

    /** Each verb in the third person, plain and as a participle, where "is …ing" speaks of what comes and not of what lasts. */
    private static final String FORMS =
            "opens open opening|changes change -|hears hear -|addresses address addressing|sails sail sailing|"
                    + "applies apply -|squares square -|walks walk -|reopens reopen reopening|begins begin beginning|"
                    + "starts start starting|closes close closing|shuts shut -|restarts restart restarting|resumes resume resuming|continues continue -|"
                    + "ends end ending|finishes finish finishing|concludes conclude concluding|expires expire expiring|"
                    + "votes vote voting|elects elect electing|meets meet meeting|gathers gather gathering|"
                    + "convenes convene convening|reconvenes reconvene reconvening|plays play playing|hosts host hosting|"
                    + "faces face -|visits visit visiting|travels travel travelling|flies fly flying|"
                    + "arrives arrive arriving|departs depart departing|leaves leave leaving|returns return returning|"
                    + "goes go going|heads head heading|comes come coming|takes take -|kicks kick kicking|"
                    + "tips tip tipping|gets get -|turns turn -|falls fall -|runs run -|"
                    + "steps step stepping|appears appear -|stands stand -|reports report -|"
                    + "publishes publish publishing|releases release releasing|airs air airing|premieres premiere premiering|"
                    + "debuts debut debuting|debates debate debating|decides decide deciding|marks mark -|"
                    + "celebrates celebrate celebrating|holds hold -|welcomes welcome welcoming|"
                    + "entertains entertain entertaining|retires retire retiring|matures mature maturing|lapses lapse lapsing";

    /** What must come soon after a verb that is arranged only in some of its senses. */
    private static final Map<String, Set<String>> SENSES = Map.ofEntries(
            Map.entry("go", Spaced.set("on to into live before back ahead out")),
            Map.entry("goe", Spaced.set("on to into live before back ahead out")),
            Map.entry("head", Spaced.set("to for into back")),
            Map.entry("come", Spaced.set("into out up off")),
            Map.entry("take", Spaced.set("effect office place part over on up oath stand charge")),
            Map.entry("kick", Spaced.set("in off")),
            Map.entry("square", Spaced.set("off")),
            Map.entry("walk", Spaced.set("out")),
            Map.entry("applie", Spaced.set("from to on as")),
            Map.entry("hear", Spaced.set("arguments appeal appeals case evidence testimony plea bid")),
            Map.entry("addresse", Spaced.set("nation congress parliament lawmakers assembly conference summit rally")),
            Map.entry("tip", Spaced.set("off")),
            Map.entry("get", Spaced.set("under underway going")),
            Map.entry("run", Spaced.set("out until through from")),
            Map.entry("fall", Spaced.set("due on")),
            Map.entry("step", Spaced.set("down aside")),
            Map.entry("appear", Spaced.set("in before at")),
            Map.entry("stand", Spaced.set("trial down")),
            Map.entry("turn", Spaced.set("18 21 30 40 50 60 65 70 75 80 85 90 95 100")),
            Map.entry(
                    "hold",
                    Spaced.set("election elections talks summit meeting hearing vote primary primaries referendum "
                            + "conference runoff ballot rally session caucuses caucus inquest funeral")),
            Map.entry(
                    "report",
                    Spaced.set("earnings results figures profit profits sales revenue data interim quarterly annual "
                            + "first second third fourth full half")),
            Map.entry(
                    "release",
                    Spaced.set("earnings results figures data album minutes report jobs inflation trade album film")));

    private static final Set<String> PERSONS =
            Spaced.set("man woman boy girl child protester demonstrator supporter soldier officer worker resident fan "
                    + "migrant pedestrian visitor voter");
    private static final Set<String> SUBJECTS = Spaced.set("people police they we you which who women men");
    private static final int SENSE_REACH = 5;

    private ArrangedVerbs() {}

    /** Adds each form of each verb. */
    static void addTo(Lexicon.Builder words) {
        for (String verb : FORMS.split("\\|", -1)) {
            List<String> forms = Spaced.list(verb);
            for (int form = THIRD_PERSON; form <= PARTICIPLE; form++) {
                if (!forms.get(form - 1).equals("-")) {
                    words.add(Slot.ARRANGED, form, forms.get(form - 1));
                }
            }
        }
    }

    /** Whether a word is such a verb in the present tense, in a sense of what is arranged. */
    static boolean at(ScannedWords words, int word) {
        if (!words.is(word, Slot.ARRANGED) || (words.capital(word) && !words.headline())) {
            return false;
        }
        boolean finite =
                switch ((int) words.value(word, Slot.ARRANGED)) {
                    case THIRD_PERSON -> thirdPerson(words, word);
                    case PLAIN -> plain(words, word);
                    default -> progressive(words, word);
                };
        return finite && !caption(words, word) && sense(words, word);
    }

    /** "The inquiry resumes", but not "in votes", "the starts", "two plays". */
    private static boolean thirdPerson(ScannedWords words, int word) {
        return !nounLeads(words, word - 1) && !words.opensParagraph(word);
    }

    /** "Polls open", "Arsenal host", but not "the start", "to open", "could begin". */
    private static boolean plain(ScannedWords words, int word) {
        int before = word - 1;
        if (words.is(before, "'s") && words.is(before - 1, "let")) {
            return true;
        }
        if (words.opensParagraph(word)
                || nounLeads(words, before)
                || words.is(before, Slot.FUTURE)
                || words.is(before, "not")) {
            return false;
        }
        String subject = words.spelling(before);
        return (words.capital(before) && !words.is(before, "the"))
                || (subject.endsWith("s") && !subject.endsWith("ss") && !words.is(before, Slot.AUXILIARY))
                || words.is(before, "and")
                || words.is(before, "that")
                || SUBJECTS.contains(subject);
    }

    /** "Is meeting", "are also playing", "'re leaving". */
    private static boolean progressive(ScannedWords words, int word) {
        return be(words, word - 1) || (be(words, word - 2) && !words.is(word - 1, Slot.LINK));
    }

    private static boolean be(ScannedWords words, int word) {
        return words.is(word, "is") || words.is(word, "are") || words.is(word, "am") || words.is(word, "re");
    }

    private static boolean nounLeads(ScannedWords words, int before) {
        boolean joins = words.is(before, "and") || words.is(before, "or") || words.is(before, "that");
        return !joins
                && (words.is(before, Slot.DETERMINER)
                        || words.is(before, Slot.LINK)
                        || Character.isDigit(words.first(before))
                        || words.is(before, Slot.NUM)
                        || words.is(before, "'s")
                        || words.is(before, "-"));
    }

    /** "A man leaves a shop", "a woman votes": what a picture shows. */
    private static boolean caption(ScannedWords words, int word) {
        for (int before = word - 1; before >= 0 && before >= word - 8; before--) {
            if ((words.is(before, "a") || words.is(before, "an")) && PERSONS.contains(words.spelling(before + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sense(ScannedWords words, int word) {
        Set<String> needed = SENSES.get(stem(words.spelling(word)));
        if (needed == null) {
            return true;
        }
        for (int next = word + 1; next <= word + SENSE_REACH && next < words.size(); next++) {
            if (SentenceEnd.closes(words, next)) {
                return false;
            }
            if (needed.contains(words.spelling(next))) {
                return true;
            }
        }
        return false;
    }

    private static String stem(String form) {
        return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    }
}
