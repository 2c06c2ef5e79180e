package dev.dateline.ingest.config;

import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;

/** The folder that is watched for articles, under {@code ingest.seeds}. */
public interface SeedsConfig {

    /** The folder; it may come later. */
    @WithDefault("seeds")
    Path folder();

    /** The source's id, the first part of every article's {@code uri}: letters, digits and hyphens. */
    @WithDefault("seeds")
    @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
    String source();

    /** For how long a document must be unchanged to be read as a whole. */
    @WithDefault("PT1S")
    Duration settle();

    /** How often the whole folder is looked through, behind the file system's own events. */
    @WithDefault("PT5S")
    Duration scan();

    /** The most articles in one transaction. */
    @WithName("batch.articles")
    @WithDefault("500")
    @Min(1)
    @Max(10_000)
    int batchArticles();

    /** How many bytes of documents are read for one transaction at the most. */
    @WithName("batch.bytes")
    @WithDefault("4194304")
    @Min(1)
    @Max(67_108_864)
    int batchBytes();

    /** The most that a gzip document may unpack to, in multiples of its own length, beyond 64 MiB. */
    @WithName("gzip.ratio")
    @WithDefault("200")
    @Min(1)
    int gzipRatio();

    /** The most that a gzip document may unpack to, in bytes. */
    @WithName("gzip.bytes")
    @WithDefault("68719476736")
    @Min(1)
    long gzipBytes();
}
