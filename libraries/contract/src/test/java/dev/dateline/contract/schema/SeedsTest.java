package dev.dateline.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void areValidNinjsWhereTheySayThatTheyAre() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../../seeds/wire/2025-01-06-ninjs.ndjson"));
        assertThat(lines).hasSizeGreaterThan(4);

        assertThat(lines)
                .allSatisfy(line -> assertThat(EventSchemas.ninjs().validate(line.getBytes(StandardCharsets.UTF_8)))
                        .isEmpty());
    }
}
