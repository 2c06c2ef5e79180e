package dev.dateline.formats.feed;

import dev.dateline.formats.markup.Element;
import dev.dateline.formats.markup.Namespace;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads when a feed asks to be visited: {@code ttl}, {@code skipHours}, {@code skipDays} and the syndication module. */
final class HintsReader {

    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    private HintsReader() {}

    static VisitHints read(Element channel) {
        return new VisitHints(interval(channel), hours(channel), days(channel));
    }

    private static @Nullable Duration interval(Element channel) {
        Duration ttl = first(channel.elements().filter(each -> each.is("ttl")))
                .map(HintsReader::number)
                .filter(minutes -> minutes > 0)
                .map(Duration::ofMinutes)
                .findFirst()
                .orElse(null);
        return ttl == null ? period(channel) : ttl;
    }

    private static @Nullable Duration period(Element channel) {
        Duration period = syndication(channel, "updateperiod")
                .map(text -> PERIODS.get(text.toLowerCase(Locale.ROOT)))
                .filter(known -> known != null)
                .findFirst()
                .orElse(null);
        long frequency = syndication(channel, "updatefrequency")
                .map(HintsReader::number)
                .filter(number -> number > 0)
                .findFirst()
                .orElse(1L);
        return period == null ? null : period.dividedBy(frequency);
    }

    private static Stream<String> syndication(Element channel, String name) {
        return first(channel.elements().filter(each -> each.is(Namespace.SYNDICATION, name)));
    }

    private static Set<Integer> hours(Element channel) {
        return inside(channel, "skiphours")
                .map(HintsReader::number)
                .filter(hour -> hour >= 0 && hour <= 24)
                .map(hour -> (int) (hour % 24))
                .collect(Collectors.toSet());
    }

    private static Set<DayOfWeek> days(Element channel) {
        List<DayOfWeek> week = Arrays.asList(DayOfWeek.values());
        return inside(channel, "skipdays")
                .flatMap(day -> week.stream().filter(each -> each.name().equalsIgnoreCase(day)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> inside(Element channel, String name) {
        return channel.first(name).stream().flatMap(Element::elements).map(each -> each.text()
                .strip());
    }

    private static Stream<String> first(Stream<Element> elements) {
        return elements.map(each -> each.text().strip()).limit(1);
    }

    /** A number; -1 where it is none of at most nine digits. */
    private static long number(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
    }
}
