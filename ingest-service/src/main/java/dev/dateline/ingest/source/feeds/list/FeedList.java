package dev.dateline.ingest.source.feeds.list;

import dev.dateline.formats.opml.Opml;
import dev.dateline.formats.opml.OpmlReader;
import dev.dateline.ingest.source.feeds.visit.FeedAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The feeds of a source. A file that can't be read, or is read while it is being written, takes no feed out. */
public final class FeedList {

    /** In bytes; a hundred thousand feeds. */
    private static final long LARGEST = 32L << 20;

    private static final int PROBLEMS = 5;

    private final Optional<Path> opml;
    private final List<String> fixed;
    private Optional<FileStamp> stamp = Optional.empty();
    private List<String> listed = List.of();
    private List<String> refused = List.of();
    private Optional<String> problem = Optional.empty();
    private Map<String, FeedAddress> feeds = Map.of();
    private boolean begun;

    /**
     * @param opml a file that is watched; it need not exist yet
     * @param fixed addresses that are always there
     */
    public FeedList(Optional<Path> opml, List<String> fixed) {
        this.opml = opml;
        this.fixed = List.copyOf(fixed);
    }

    /** Where the addresses are from, for a person. */
    public String place() {
        return opml.map(Path::toString).orElse(fixed.size() + " addresses in the configuration");
    }

    /** Whether the file was never there, and nothing else is. */
    public boolean isMissing() {
        return opml.isPresent() && stamp.isEmpty() && feeds.isEmpty();
    }

    /** The feeds, each once, by their names; in the order in which they first stand. */
    public Collection<FeedAddress> feeds() {
        return feeds.values();
    }

    /** What is wrong with the list, a line each, the first few. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        problem.ifPresent(problems::add);
        refused.stream().limit(PROBLEMS).forEach(problems::add);
        return problems;
    }

    /** Looks whether the file has changed; true where the feeds may be others than before. */
    public boolean look() {
        boolean first = !begun;
        begun = true;
        Optional<FileStamp> now = opml.flatMap(FileStamp::of);
        if (opml.isPresent() && now.isEmpty()) {
            problem = Optional.of(opml.get() + " is not there");
        }
        if (now.isPresent() && !now.equals(stamp)) {
            stamp = now;
            read(opml.get(), now.get());
        } else if (!first) {
            return false;
        }
        collect();
        return true;
    }

    private void read(Path file, FileStamp now) {
        if (now.size() > LARGEST) {
            problem = Optional.of(file + " is larger than " + (LARGEST >> 20) + " MiB");
            return;
        }
        try {
            problem = OpmlReader.read(Files.readAllBytes(file), null, null)
                    .either(read -> take(read.opml()), none -> Optional.of("the list is " + none.detail()));
        } catch (IOException e) {
            problem = Optional.of(e.toString());
        }
    }

    /** Takes a list that is whole; what is wrong with another. */
    private Optional<String> take(Opml list) {
        if (!list.complete()) {
            return Optional.of("the list is not whole");
        }
        listed = list.feeds().stream().map(Opml.Outline::address).toList();
        refused = list.refused().stream()
                .map(each -> (each.title() == null ? "an outline" : each.title()) + ": " + each.detail())
                .toList();
        return Optional.empty();
    }

    private void collect() {
        Map<String, FeedAddress> all = new LinkedHashMap<>();
        for (List<String> some : List.of(fixed, listed)) {
            some.forEach(written -> FeedAddress.of(written).ifPresent(feed -> all.putIfAbsent(feed.document(), feed)));
        }
        feeds = all;
    }
}
