package dev.dateline.ingest.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.formats.Formats;
import dev.dateline.ingest.source.SourceFactory;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsKindTest {

    private static List<SourceFactory> sources(Map<String, String> environment) {
        IngestConfig config = new SmallRyeConfigBuilder()
                .withMapping(IngestConfig.class)
                .withSources(new EnvConfigSource(environment, 300))
                .build()
                .getConfigMapping(IngestConfig.class);
        return SourceKinds.standard(Formats.standard(), config.http(), Clock.systemUTC())
                .sources(config);
    }

    @Test
    void isASourceOfItsOwnWithoutAFolder() {
        assertThat(sources(Map.of("INGEST_SOURCES_FEEDS_KIND", "feeds", "INGEST_SOURCES_FEEDS_OPML", "/my.opml")))
                .extracting(SourceFactory::id)
                .containsExactly("feeds");
    }

    @Test
    void takesAddressesAndNetworks() {
        assertThat(sources(Map.of(
                        "INGEST_SOURCES_WEB_KIND", "feeds",
                        "INGEST_SOURCES_WEB_ADDRESSES", "https://a.example/feed,http://b.example/",
                        "INGEST_SOURCES_WEB_SINCE", "P2D",
                        "INGEST_HTTP_ALLOW", "10.1.0.0/16,fd00::/8")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ingest.sources.web.opml is missing",
        "ftp://a.example/, ftp://a.example/",
        "news, 'addresses has \"news\"'"
    })
    void saysWhatIsMissingOrWrong(String addresses, String said) {
        Map<String, String> environment =
                Map.of("INGEST_SOURCES_WEB_KIND", "feeds", "INGEST_SOURCES_WEB_ADDRESSES", addresses);

        assertThatThrownBy(() -> sources(environment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }
}
