package dev.dateline.wire.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.transport.topic.TopicsConfig;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationDocumentTest {

    @ParameterizedTest
    @ValueSource(classes = {WireConfig.class, TopicsConfig.class})
    void hasARowWithTheDefaultOfEveryKey(Class<?> mapping) throws IOException {
        String document = Files.readString(Path.of("../docs/configuration.md"));
        var properties = ConfigMappings.getProperties(ConfigClass.configClass(mapping));
        assertThat(properties).hasSizeGreaterThan(3);

        properties.forEach((key, property) -> {
            String value = property.hasDefaultValue() ? "`" + property.getDefaultValue() + "` " : "";
            String row = "| `" + key + "` | " + value + "|";
            assertThat(document.contains(row)).as(row).isTrue();
        });
    }
}
