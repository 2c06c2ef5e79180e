package dev.dateline.ingest.config;

import dev.dateline.ingest.source.SourceFactory;

/** A kind of source: what the configuration of one makes. */
public interface SourceKind {

    /** What the key {@code kind} says. */
    String name();

    /**
     * The source of that configuration.
     *
     * @param key the configuration's, such as {@code ingest.sources.wires}
     * @throws IllegalArgumentException where something is missing or wrong, naming the key and what is allowed
     */
    SourceFactory source(String key, String id, SourceConfig config);
}
