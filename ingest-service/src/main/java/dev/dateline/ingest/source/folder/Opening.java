package dev.dateline.ingest.source.folder;

/** What came of opening a document. */
sealed interface Opening {

    /** What the document is then. */
    Present after(Present state);

    /** Whether its file stays open, to be read. */
    boolean isOpen();

    /** It can be read on. */
    record Opened(DocumentReading reading) implements Opening {

        @Override
        public Present after(Present state) {
            return state.opened(reading);
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /** It can only be read once it is stable. */
    record Unsettled() implements Opening {

        @Override
        public Present after(Present state) {
            return state.unsettled();
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }

    /**
     * Nothing came that ends what it lacks the end of.
     *
     * @param tail to read on from later
     */
    record Unfinished(Tail tail, Waits waits) implements Opening {

        @Override
        public Present after(Present state) {
            return state.searched(tail).unfinished(waits);
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }

    /** It stands as it was read, to its end. */
    record Unchanged() implements Opening {

        @Override
        public Present after(Present state) {
            return state.done();
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }
}
