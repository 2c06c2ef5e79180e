package dev.dateline.ingest.source;

import java.util.List;

/** How a source is, for health checks and people. */
public sealed interface SourceState {

    /** The place, as a person would name it. */
    String place();

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
    }

    /**
     * The place is not there, or may not be looked into; it is looked for again at every scan.
     *
     * @param place the folder
     * @param detail what is wrong with it
     */
    record Missing(String place, String detail) implements SourceState {}
}
