package dev.dateline.ingest.config;

import dev.dateline.formats.Formats;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.transport.topic.TopicsConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of sources that there are, and the sources that the configuration makes of them.
 *
 * <p>Immutable.
 */
public final class SourceKinds {

    private static final Path SEEDS = Path.of("seeds");

    private final FolderKind folders;
    private final Map<String, SourceKind> kinds;

    private SourceKinds(FolderKind folders, Map<String, SourceKind> kinds) {
        this.folders = folders;
        this.kinds = kinds;
    }

    /** All that Dateline has, where articles are remembered as long as is usual. */
    public static SourceKinds standard(Formats formats, HttpConfig http, Clock clock) {
        return standard(formats, http, Duration.parse(TopicsConfig.VERSIONS), clock);
    }

    /**
     * All that Dateline has.
     *
     * @param remembered for how long an article is remembered that is not seen again
     */
    public static SourceKinds standard(Formats formats, HttpConfig http, Duration remembered, Clock clock) {
        FolderKind folders = new FolderKind(formats, clock);
        Map<String, SourceKind> kinds = new LinkedHashMap<>();
        for (SourceKind kind : List.of(folders, new FeedsKind(http, remembered, clock))) {
            kinds.put(kind.name(), kind);
        }
        return new SourceKinds(folders, kinds);
    }

    /** These and one more. */
    public SourceKinds with(SourceKind kind) {
        Map<String, SourceKind> more = new LinkedHashMap<>(kinds);
        more.put(kind.name(), kind);
        return new SourceKinds(folders, more);
    }

    /**
     * The sources that are configured.
     *
     * @throws IllegalArgumentException where one is wrong, naming the key, the value and what is allowed
     */
    public List<SourceFactory> sources(IngestConfig config) {
        List<SourceFactory> sources = new ArrayList<>();
        SeedsConfig seeds = config.seeds();
        if (seeds.folder().isPresent() || config.sources().isEmpty()) {
            sources.add(folders.source(seeds.source(), seeds.folder().orElse(SEEDS), seeds));
        }
        config.sources().forEach((id, source) -> sources.add(source(id, source)));
        requireDistinct(sources);
        return sources;
    }

    private SourceFactory source(String id, SourceConfig config) {
        String key = "ingest.sources." + id;
        new SourceId().convert(id);
        SourceKind kind = kinds.get(config.kind());
        if (kind == null) {
            throw new IllegalArgumentException(
                    key + ".kind is \"" + config.kind() + "\"; allowed is one of " + kinds.keySet());
        }
        return kind.source(key, id, config);
    }

    private static void requireDistinct(List<SourceFactory> sources) {
        List<String> ids = sources.stream().map(SourceFactory::id).toList();
        ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("two sources have the id \"" + id
                            + "\" (ingest.seeds.source, ingest.sources.*); each needs one of its own");
                });
    }
}
