package dev.dateline.ingest.source;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a source is, for health checks and people. */
public sealed interface SourceState {

    /** The place, as a person would name it. */
    String place();

    /** Whether what comes to the place is read. */
    boolean isRead();

    /** The state of the whole of a source of which this and that are states of parts. */
    default SourceState and(SourceState other) {
        return isRead() ? other : this;
    }

    /** How many of its documents are to be read, and were not yet. */
    default int waiting() {
        return 0;
    }

    /** When it was last read without a fault; empty where it never was, or is not now. */
    default Optional<Instant> lastSuccess(Instant now) {
        return Optional.empty();
    }

    /** What there is to say of it, by name, in an order. */
    Map<String, Object> facts();

    /**
     * The place is there and watched.
     *
     * @param place the folder
     * @param documents how many documents it holds
     * @param waiting how many of them are not read to their end
     * @param unfinished how many of these seem to lack their end, which is waited for
     * @param events whether the file system tells of changes; where it does not, only the periodic scan finds them
     * @param problems what is tried again, a line each, the first few
     * @param stalled whether documents have waited for minutes, and nothing of any came
     */
    record Watching(
            String place,
            int documents,
            int waiting,
            int unfinished,
            boolean events,
            List<String> problems,
            boolean stalled)
            implements SourceState {

        public Watching {
            problems = List.copyOf(problems);
        }

        /** Where all is finished. */
        public Watching(
                String place, int documents, int waiting, boolean events, List<String> problems, boolean stalled) {
            this(place, documents, waiting, 0, events, problems, stalled);
        }

        @Override
        public boolean isRead() {
            return !stalled;
        }

        @Override
        public Optional<Instant> lastSuccess(Instant now) {
            return Optional.of(now);
        }

        @Override
        public Map<String, Object> facts() {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("documents", documents);
            facts.put("documents waiting", waiting);
            if (stalled) {
                facts.put("stalled", "documents wait, and nothing of any came for minutes");
            }
            facts.put("documents unfinished", unfinished);
            facts.put("found by", events ? "file system events and scans" : "scans alone");
            if (!problems.isEmpty()) {
                facts.put("problems", String.join("; ", problems));
            }
            return facts;
        }
    }

    /**
     * Feeds are visited.
     *
     * @param place where their addresses are from
     * @param feeds how many there are
     * @param failing how many of them could not be read at the last visit
     * @param worst the names of those that failed most often, each with what is wrong
     * @param gaps how often a feed may have had entries that came and went between two visits
     * @param gone how many are not visited any more, since their servers said so
     * @param silent the names of those in which nothing new has come for much longer than usual
     * @param waiting how many visits are due, and are not made yet
     * @param lastSuccess when a visit went well last
     * @param next when the next visit is due; absent where none is
     * @param problems what else is wrong, a line each
     */
    record Visiting(
            String place,
            int feeds,
            int failing,
            List<String> worst,
            int gaps,
            int gone,
            List<String> silent,
            int waiting,
            Optional<Instant> lastSuccess,
            Optional<Instant> next,
            List<String> problems)
            implements SourceState {

        private static final int NAMED = 5;

        @Override
        public SourceState and(SourceState other) {
            return other instanceof Visiting visiting ? plus(visiting) : other;
        }

        private Visiting plus(Visiting other) {
            return new Visiting(
                    place,
                    feeds + other.feeds,
                    failing + other.failing,
                    joined(worst, other.worst),
                    gaps + other.gaps,
                    gone + other.gone,
                    joined(silent, other.silent),
                    waiting + other.waiting,
                    Stream.of(lastSuccess, other.lastSuccess)
                            .flatMap(Optional::stream)
                            .max(Comparator.naturalOrder()),
                    Stream.of(next, other.next).flatMap(Optional::stream).min(Comparator.naturalOrder()),
                    problems);
        }

        private static List<String> joined(List<String> one, List<String> other) {
            return Stream.of(one, other).flatMap(List::stream).toList();
        }

        public Visiting {
            worst = List.copyOf(worst);
            silent = List.copyOf(silent);
            problems = List.copyOf(problems);
        }

        @Override
        public boolean isRead() {
            return true;
        }

        @Override
        public Optional<Instant> lastSuccess(Instant now) {
            return lastSuccess;
        }

        @Override
        public Map<String, Object> facts() {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("feeds", feeds);
            facts.put("failing", failing);
            facts.put("gaps", gaps);
            facts.put("gone", gone);
            facts.put("silent", silent.size());
            facts.put("visits waiting", waiting);
            lastSuccess.ifPresent(time -> facts.put("last visit that went well", time.toString()));
            next.ifPresent(time -> facts.put("next visit", time.toString()));
            put(facts, "worst", worst);
            put(facts, "silent ones", silent);
            put(facts, "problems", problems);
            return facts;
        }

        /** The first few. */
        private static void put(Map<String, Object> facts, String name, List<String> lines) {
            if (!lines.isEmpty()) {
                facts.put(name, String.join("; ", lines.subList(0, Math.min(lines.size(), NAMED))));
            }
        }
    }

    /**
     * The place is not there, or may not be looked into; it is looked for again at every scan.
     *
     * @param place the folder
     * @param detail what is wrong with it
     */
    record Missing(String place, String detail) implements SourceState {

        @Override
        public boolean isRead() {
            return false;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("missing", detail);
        }
    }

    /**
     * Reading it failed in a way that no source should; it is opened anew after a pause.
     *
     * @param place the source's id
     * @param detail what happened
     */
    record Failed(String place, String detail) implements SourceState {

        @Override
        public boolean isRead() {
            return false;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("failed", detail);
        }
    }
}
