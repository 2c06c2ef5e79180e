package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Slot;
import dev.dateline.annotation.time.word.Spaced;
import java.util.Set;

/** What looks like a day or a clock time and is the bet, the race time or the ratio of a sentence. */
final class Odds {

    private static final int REACH = 10;
    private static final Set<String> BETS = Spaced.set(
            "odds favourite favorite favourites favorites bookmaker bookmakers bookies bet bets betting priced "
                    + "outsider outsiders punters wager shot chance joint");
    private static final Set<String> RACES = Spaced.set(
            "clocked timed ran run finished finish won wins record lap laps marathon mile metres meters race "
                    + "sprint heat pace seconds best");
    private static final Set<String> AFTER = Spaced.set("left remaining mark mile lap pace ratio mix split margin");
    private static final Set<String> BOOKS = Spaced.set(
            "genesis exodus leviticus deuteronomy joshua judges samuel kings psalm psalms proverbs ecclesiastes "
                    + "isaiah jeremiah ezekiel daniel hosea joel amos micah matthew mark luke john acts romans corinthians "
                    + "galatians ephesians philippians colossians timothy hebrews james peter revelation surah");

    private Odds() {}

    /** Whether a bet is spoken of near a pair of numbers. */
    static boolean around(ScannedWords words, int at) {
        for (int word = at - 1; word >= 0 && word >= at - REACH && !SentenceEnd.closes(words, word); word--) {
            if (BETS.contains(words.spelling(word))) {
                return true;
            }
        }
        for (int word = at + 1; word < words.size() && word <= at + REACH && !SentenceEnd.closes(words, word); word++) {
            if (BETS.contains(words.spelling(word))) {
                return true;
            }
        }
        return false;
    }

    /** "Won in 2:04:35", "with 2:30 left", "a ratio of 3:10", "John 3:16": no time of day. */
    static boolean noClock(ScannedWords words, int at, int end) {
        int before = at - 1;
        boolean hundredths =
                words.first(end) == '.' && words.glued(end) && words.glued(end + 1) && words.is(end + 1, Slot.NUM);
        if (hundredths || AFTER.contains(words.spelling(end)) || (words.is(end, "to") && words.is(end + 1, "go"))) {
            return true;
        }
        if (words.is(before, "clocked") || words.is(before, "ran") || words.is(before, "timed")) {
            return true;
        }
        if (words.capital(before) && BOOKS.contains(words.spelling(before))) {
            return true;
        }
        for (int word = before; word >= 0 && word >= before - REACH; word--) {
            if (words.is(word, "ratio")) {
                return true;
            }
        }
        boolean time = words.is(before, "of") && words.is(before - 1, "time");
        return time
                || (words.is(before, "in") && raced(words, before))
                || (words.is(before, "of") && raced(words, before));
    }

    private static boolean raced(ScannedWords words, int at) {
        for (int word = at - 1; word >= 0 && word >= at - REACH && !SentenceEnd.closes(words, word); word--) {
            if (RACES.contains(words.spelling(word))) {
                return true;
            }
            if (words.is(word, Slot.WEEKDAY)) {
                return false;
            }
        }
        return false;
    }
}
