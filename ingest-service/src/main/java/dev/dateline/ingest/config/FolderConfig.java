package dev.dateline.ingest.config;

import dev.dateline.formats.bytes.GzipLimit;
import dev.dateline.transport.config.PositiveDuration;
import dev.dateline.transport.config.PositiveNumber;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Optional;

/** How a folder is watched and read. */
public interface FolderConfig {

    /** What its articles are written in, as a BCP 47 tag; one with a country tells which order its dates have. */
    @WithConverter(LanguageTag.class)
    Optional<String> language();

    /** For how long a document must be unchanged to be read as a whole. */
    @WithDefault("PT1S")
    @WithConverter(PositiveDuration.class)
    Duration settle();

    /** For how long a document must be unchanged that seems to lack its end, such as a last line that no line feed ends. */
    @WithDefault("PT30S")
    @WithConverter(PositiveDuration.class)
    Duration unfinished();

    /** How often the whole folder is looked through, behind the file system's own events. */
    @WithDefault("PT5S")
    @WithConverter(PositiveDuration.class)
    Duration scan();

    /** How long it is remembered how far a document was read that is not there any more. */
    @WithDefault("P7D")
    @WithConverter(PositiveDuration.class)
    Duration forget();

    /** The most articles in one transaction. */
    @WithName("batch.articles")
    @WithDefault("4000")
    @WithConverter(BatchArticles.class)
    int batchArticles();

    /** How many bytes of documents are read for one transaction at the most. */
    @WithName("batch.bytes")
    @WithDefault("4194304")
    @WithConverter(BatchBytes.class)
    int batchBytes();

    /** The most that a gzip document may unpack to, in multiples of its own length, beyond 64 MiB. */
    @WithName("gzip.ratio")
    @WithDefault("" + GzipLimit.STANDARD_RATIO)
    @WithConverter(PositiveNumber.class)
    int gzipRatio();

    /** The most that a gzip document may unpack to, in bytes. */
    @WithName("gzip.bytes")
    @WithDefault("" + GzipLimit.STANDARD_BYTES)
    @WithConverter(GzipBytes.class)
    long gzipBytes();
}
