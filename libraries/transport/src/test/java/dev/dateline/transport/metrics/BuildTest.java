package dev.dateline.transport.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildTest {

    @Test
    void namesTheCommitThatTheBuildWasToldOrSaysThatItIsUnknown() {
        Build build = Build.of("1.2.3");

        assertThat(build.version()).isEqualTo("1.2.3");
        assertThat(build.commit()).matches("[0-9a-z-]+");
    }
}
