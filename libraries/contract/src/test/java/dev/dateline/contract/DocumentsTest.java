package dev.dateline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.event.EventType;
import dev.dateline.contract.event.HeaderNames;
import dev.dateline.contract.event.Topics;
import dev.dateline.contract.rejected.Reason;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private final String topics = Files.readString(Path.of("../../docs/topics.md"));

    DocumentsTest() throws IOException {}

    @Test
    void describeEveryTopicHeaderAndReason() throws IllegalAccessException {
        for (Class<?> names : new Class<?>[] {Topics.class, HeaderNames.class}) {
            for (Field field : names.getFields()) {
                if (field.get(null) instanceof String name) {
                    assertThat(topics).contains("`" + name + "`");
                }
            }
        }
        assertThat(Arrays.stream(Reason.values()).map(reason -> "| `" + reason.wireName() + "` |"))
                .allSatisfy(row -> assertThat(topics).contains(row));
        assertThat(Arrays.stream(EntityType.values()).map(type -> "`" + type + "`"))
                .allSatisfy(type -> assertThat(topics).contains(type));
    }

    @Test
    void nameEveryEventType() {
        assertThat(Arrays.stream(EventType.values()).map(type -> type.type().replace("dev.dateline", "")))
                .allSatisfy(type -> assertThat(topics).contains(type + "`"));
    }
}
