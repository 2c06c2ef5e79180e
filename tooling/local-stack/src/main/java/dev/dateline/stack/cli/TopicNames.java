package dev.dateline.stack.cli;

import dev.dateline.stack.tail.TopicName;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The topics' short names, as a user types them; the names that they have in Kafka do too. */
final class TopicNames implements Iterable<String>, ITypeConverter<TopicName> {

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    @Override
    public TopicName convert(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(TopicName.values())
                .filter(each -> each.topic().equals(name) || shortName(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no topic " + typed + "; did you mean "
                        + Nearest.to(typed, names()) + "? There are "
                        + names().stream().collect(Collectors.joining(", "))));
    }

    private static List<String> names() {
        return Arrays.stream(TopicName.values()).map(TopicNames::shortName).toList();
    }

    private static String shortName(TopicName topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }
}
