package dev.dateline.broker.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HugePagesTest {

    @TempDir
    private Path folder;

    @Test
    void areAskedForWhereLinuxGivesThemToWhoeverAsks() throws IOException {
        assertThat(HugePages.jvmArguments(setting("always [madvise] never")))
                .containsExactly("-XX:+UseTransparentHugePages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[always] madvise never", "always madvise [never]", ""})
    void areNotAskedForWhereAllHaveThemOrNobodyCan(String setting) throws IOException {
        assertThat(HugePages.jvmArguments(setting(setting))).isEmpty();
    }

    @Test
    void areNotAskedForWhereThereIsNoSuchSetting() {
        assertThat(HugePages.jvmArguments(folder.resolve("enabled"))).isEmpty();
    }

    private Path setting(String content) throws IOException {
        return Files.writeString(folder.resolve("enabled"), content);
    }
}
