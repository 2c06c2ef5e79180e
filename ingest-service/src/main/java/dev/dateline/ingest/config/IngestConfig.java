package dev.dateline.ingest.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;

/** Who this ingest is, under {@code ingest}. */
@ConfigMapping(prefix = "ingest")
public interface IngestConfig {

    /** The transactional id: one for a set of sources, whatever the machine; a second run of the same id replaces it. */
    @WithDefault("dateline-ingest")
    @NotBlank
    String transactionalId();

    /** The folder of seeds. */
    SeedsConfig seeds();
}
