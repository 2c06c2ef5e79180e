package dev.dateline.ingest.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a source is, for health checks and people. */
public sealed interface SourceState {

    /** The place, as a person would name it. */
    String place();

    /** Whether what comes to the place is read. */
    boolean isRead();

    /** What there is to say of it, by name, in an order. */
    Map<String, Object> facts();

    /**
     * The place is there and watched.
     *
     * @param place the folder
     * @param documents how many documents it holds
     * @param waiting how many of them are not read to their end
     * @param events whether the file system tells of changes; where it does not, only the periodic scan finds them
     * @param problems what is tried again, a line each, the first few
     */
    record Watching(String place, int documents, int waiting, boolean events, List<String> problems)
            implements SourceState {

        public Watching {
            problems = List.copyOf(problems);
        }

        @Override
        public boolean isRead() {
            return true;
        }

        @Override
        public Map<String, Object> facts() {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("documents", documents);
            facts.put("documents waiting", waiting);
            facts.put("found by", events ? "file system events and scans" : "scans alone");
            if (!problems.isEmpty()) {
                facts.put("problems", String.join("; ", problems));
            }
            return facts;
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
