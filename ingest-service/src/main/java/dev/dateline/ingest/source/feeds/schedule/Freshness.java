package dev.dateline.ingest.source.feeds.schedule;

import dev.dateline.fetch.http.Headers;
import dev.dateline.fetch.http.HttpDate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from an answer's headers for how long it is good: RFC 9111, section 4.2. */
public final class Freshness {

    private static final Pattern MAX_AGE =
            Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEVER = Pattern.compile("(?:^|[,\\s])no-(?:cache|store)", Pattern.CASE_INSENSITIVE);

    private Freshness() {}

    /** How long an answer that came just now stays good; zero where it does not say. */
    public static Duration of(Headers headers, Instant now) {
        String control = headers.get("cache-control").orElse("");
        if (NEVER.matcher(control).find()) {
            return Duration.ZERO;
        }
        Matcher age = MAX_AGE.matcher(control);
        Duration fresh = age.find()
                ? Duration.ofSeconds(Long.parseLong(age.group(1))).minus(age(headers))
                : expires(headers, now);
        return fresh.isNegative() ? Duration.ZERO : fresh;
    }

    /** How old the answer was already when it came from a cache on its way. */
    private static Duration age(Headers headers) {
        return headers.get("age")
                .map(String::strip)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }

    /** By the server's own clock, where it tells that. */
    private static Duration expires(Headers headers, Instant now) {
        Optional<Instant> expires = headers.get("expires").flatMap(HttpDate::read);
        Instant sent = headers.get("date").flatMap(HttpDate::read).orElse(now);
        return expires.map(time -> Duration.between(sent, time)).orElse(Duration.ZERO);
    }
}
