package dev.dateline.transport.trace;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Whether articles are followed, under {@code tracing}. */
@ConfigMapping(prefix = "tracing")
public interface TracingConfig {

    /** Where traces go, by OTLP over gRPC; tracing is off until it is set. */
    Optional<String> endpoint();
}
