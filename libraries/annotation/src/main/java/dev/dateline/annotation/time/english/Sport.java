package dev.dateline.annotation.time.english;

import dev.dateline.annotation.time.word.ScannedWords;
import dev.dateline.annotation.time.word.Spaced;
import java.util.Set;

/** Tells the quarters and halves of a game from those of a year, by the words of the sentence. */
final class Sport {

    private static final int REACH = 20;
    private static final Set<String> GAME = Spaced.set(
            "goal goals scored scores scorer scoring pass passes touchdown touchdowns yard yards quarterback "
                    + "penalty penalties kick kicks kicked throw throws rebound rebounds basket baskets header headed "
                    + "striker midfielder defender goalkeeper keeper winger forward substitute equaliser equalizer "
                    + "equalised try tries interception interceptions fumble fumbled dunk dunks pointer pointers foul "
                    + "fouls game match coach referee halftime kickoff turnover turnovers assist assists inning innings "
                    + "tackle tackles missed shot shots booked sent captain team teams side lead led trailed tied drew "
                    + "conceded saved save corner crossbar offside playmaker net netted");
    private static final Set<String> BUSINESS =
            Spaced.set("profit profits earnings revenue revenues sales income loss losses growth economy gdp output "
                    + "percent pct billion bln million mln company companies dividend margin margins exports imports "
                    + "orders shipments production deliveries results forecast guidance fiscal year quarterly net "
                    + "investment spending cash debt demand prices inflation unemployment bank analysts");

    private Sport() {}

    /** Whether the words around a date are of a game, and none of them is of business. */
    static boolean around(ScannedWords words, int from, int to) {
        boolean game = false;
        for (int word = from - 1; word >= 0 && word >= from - REACH; word--) {
            if (SentenceEnd.closes(words, word)) {
                break;
            }
            if (business(words, word)) {
                return false;
            }
            game |= GAME.contains(words.spelling(word));
        }
        for (int word = to; word < words.size() && word < to + REACH && !SentenceEnd.closes(words, word); word++) {
            if (business(words, word)) {
                return false;
            }
            game |= GAME.contains(words.spelling(word));
        }
        return game;
    }

    private static boolean business(ScannedWords words, int word) {
        char first = words.first(word);
        return first == '%' || first == '$' || BUSINESS.contains(words.spelling(word));
    }
}
