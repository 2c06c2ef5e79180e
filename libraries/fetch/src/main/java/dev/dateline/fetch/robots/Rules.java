package dev.dateline.fetch.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.dateline.fetch.http.Answer;
import dev.dateline.fetch.http.FetchOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a host's robots.txt says, as long as it counts.
 *
 * @param rules the rules; absent where the host did not say
 * @param until when it is to be asked again
 */
record Rules(Optional<BaseRobotRules> rules, Instant until) {

    /** RFC 9309, section 2.4: not longer than a day. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final Duration SOON = Duration.ofMinutes(5);
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    /** The rules that asking for the file came to. */
    static Rules of(FetchOutcome outcome, String token, Instant now) {
        if (outcome instanceof FetchOutcome.Fetched fetched) {
            return new Rules(Optional.of(parse(fetched.answer(), token)), now.plus(KEPT));
        }
        if (outcome instanceof FetchOutcome.TryAgain later) {
            return new Rules(Optional.empty(), later.notBefore().orElse(now.plus(SOON)));
        }
        if (outcome instanceof FetchOutcome.Refused) {
            return all(RobotRulesMode.ALLOW_NONE, now);
        }
        return isMissing(outcome) ? all(RobotRulesMode.ALLOW_ALL, now) : new Rules(Optional.empty(), now.plus(SOON));
    }

    private static Rules all(RobotRulesMode mode, Instant now) {
        return new Rules(Optional.of(new SimpleRobotRules(mode)), now.plus(KEPT));
    }

    /** RFC 9309, section 2.3.1.3: where there is no file, all may be read. */
    private static boolean isMissing(FetchOutcome outcome) {
        return outcome instanceof FetchOutcome.Gone
                || (outcome instanceof FetchOutcome.Failed failed
                        && failed.status() >= CLIENT_ERROR
                        && failed.status() < SERVER_ERROR);
    }

    private static BaseRobotRules parse(Answer answer, String token) {
        return new SimpleRobotRulesParser()
                .parseContent(answer.route().address(), answer.body(), "text/plain", List.of(token));
    }

    Permission permits(String address) {
        return rules.map(each -> each.isAllowed(address) ? Permission.ALLOWED : Permission.DISALLOWED)
                .orElse(Permission.NOT_KNOWN);
    }

    List<String> sitemaps() {
        return rules.map(BaseRobotRules::getSitemaps).orElse(List.of());
    }
}
