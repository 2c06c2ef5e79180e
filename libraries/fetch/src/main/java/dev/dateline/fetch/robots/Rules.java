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

    /** The rules that asking for the file came to. */
    static Rules of(FetchOutcome outcome, String token, Instant now) {
        return outcome.either(
                fetched -> new Rules(Optional.of(parse(fetched.answer(), token)), now.plus(KEPT)),
                none -> none.lead(new WithoutFile(now)));
    }

    /** The rules where no file came. */
    private record WithoutFile(Instant now) implements FetchOutcome.Cases<Rules> {

        @Override
        public Rules notModified(FetchOutcome.NotModified same) {
            return notKnownUntil(now.plus(SOON));
        }

        /** RFC 9309, section 2.3.1.3: where there is no file, all may be read. */
        @Override
        public Rules gone() {
            return all(RobotRulesMode.ALLOW_ALL);
        }

        @Override
        public Rules refused(FetchOutcome.Refused refused) {
            return all(RobotRulesMode.ALLOW_NONE);
        }

        @Override
        public Rules tryAgain(FetchOutcome.TryAgain later) {
            return notKnownUntil(later.notBefore().orElse(now.plus(SOON)));
        }

        @Override
        public Rules failed(FetchOutcome.Failed failed) {
            return failed.isClientError() ? gone() : notKnownUntil(now.plus(SOON));
        }

        private Rules all(RobotRulesMode mode) {
            return new Rules(Optional.of(new SimpleRobotRules(mode)), now.plus(KEPT));
        }

        private static Rules notKnownUntil(Instant until) {
            return new Rules(Optional.empty(), until);
        }
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
