package dev.dateline.transport.trace;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Turns tracing on where {@code tracing.endpoint} is configured, and off where it is not. */
public final class TracingSwitch implements ConfigSourceFactory {

    private static final String ENDPOINT = "tracing.endpoint";
    /** Below what a user sets, above {@code application.properties}. */
    private static final int ORDINAL = 251;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue endpoint = context.getValue(ENDPOINT);
        Map<String, String> settings = endpoint == null || endpoint.getValue() == null
                ? Map.of("quarkus.otel.sdk.disabled", "true")
                : Map.of(
                        "quarkus.otel.sdk.disabled",
                        "false",
                        "quarkus.otel.exporter.otlp.endpoint",
                        endpoint.getValue());
        return List.of(new PropertiesConfigSource(settings, "tracing", ORDINAL));
    }
}
