package dev.dateline.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.Shared;
import dev.dateline.contract.json.ArticleJson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NinjsExamplesTest {

    @Test
    void findNothingWrongWithWhatTheIptcPublishedButARelativeUri() throws IOException {
        Path folder = Shared.path("corpora/ninjs/documentation/includes/examples/3.1");
        List<Path> examples;
        try (Stream<Path> files = Files.list(folder)) {
            examples = files.sorted().toList();
        }
        assertThat(examples).hasSizeGreaterThan(4);

        int valid = 0;
        for (Path example : examples) {
            byte[] bytes = Files.readAllBytes(example);
            List<Finding> findings = EventSchemas.ninjs().validate(bytes);
            if (URI.create(ArticleJson.mapper().readTree(bytes).get("uri").asText())
                    .isAbsolute()) {
                assertThat(findings).as(example.getFileName().toString()).isEmpty();
                valid++;
            } else {
                assertThat(findings).extracting(Finding::pointer).containsExactly("/uri");
            }
        }
        assertThat(valid).isGreaterThan(3);
    }
}
