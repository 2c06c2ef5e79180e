package dev.dateline.stack.cli;

import dev.dateline.stack.tail.TopicName;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

/** The names of the topics as they are typed. */
final class TopicNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(TopicName.values())
                .map(topic -> topic.name().toLowerCase(Locale.ROOT))
                .iterator();
    }
}
