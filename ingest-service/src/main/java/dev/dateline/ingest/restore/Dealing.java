package dev.dateline.ingest.restore;

import dev.dateline.ingest.source.Share;
import dev.dateline.ingest.source.SourceFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.Utils;

/**
 * Deals documents out to shares, one for each partition of the positions topic: a document's key falls to the partition that
 * Kafka's own producers would choose for it (murmur2). Immutable.
 */
public final class Dealing {

    private static final String SCHEME = "dateline://";

    private final int partitions;
    private final Map<String, SourceFactory> sources;

    /** Among so many partitions. */
    public Dealing(int partitions, List<SourceFactory> sources) {
        this.partitions = partitions;
        this.sources = sources.stream().collect(Collectors.toUnmodifiableMap(SourceFactory::id, Function.identity()));
    }

    /** The share that a partition is. */
    public Share share(int partition) {
        return key -> partition(key) == partition;
    }

    /** Whether the source of a record is one of those that are read; {@code key} is that of a position, or an article's {@code uri}. */
    boolean knowsSourceOf(String key) {
        String place = key.startsWith(SCHEME) ? key.substring(SCHEME.length()) : key;
        int slash = place.indexOf('/');
        return slash >= 0 && sources.containsKey(place.substring(0, slash));
    }

    /** Where a document's position belongs; {@code key} is that of its record, {@code <source>/<document>}. */
    int ofPosition(String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? partition(key) : ofDocument(key.substring(0, slash), key.substring(slash + 1));
    }

    /** Where an article's version belongs. */
    int ofArticle(String uri) {
        int item = uri.indexOf('#');
        String document = uri.substring(uri.startsWith(SCHEME) ? SCHEME.length() : 0, item < 0 ? uri.length() : item);
        int slash = document.indexOf('/');
        return slash < 0
                ? partition(document)
                : ofDocument(document.substring(0, slash), document.substring(slash + 1), Dealing::decoded);
    }

    private int ofDocument(String source, String document) {
        return ofDocument(source, document, Function.identity());
    }

    private int ofDocument(String source, String document, Function<String, String> name) {
        SourceFactory factory = sources.get(source);
        return partition(factory == null || !factory.isDivided() ? source : factory.key(name.apply(document)));
    }

    /** Percent-encoded text as it was; the article's {@code uri} has no plus signs. */
    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private int partition(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
