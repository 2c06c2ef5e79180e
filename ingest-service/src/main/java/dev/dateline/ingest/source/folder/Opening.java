package dev.dateline.ingest.source.folder;

/** What came of opening a document. */
sealed interface Opening {

    /** What the document is then. */
    Present after(Present state);

    /** It can be read on. */
    record Opened(DocumentReading reading) implements Opening {

        @Override
        public Present after(Present state) {
            return state.opened(reading);
        }
    }

    /** It can only be read once it is stable. */
    record Unsettled() implements Opening {

        @Override
        public Present after(Present state) {
            return state.unsettled();
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
    }

    /** It stands as it was read, to its end. */
    record Unchanged() implements Opening {

        @Override
        public Present after(Present state) {
            return state.done();
        }
    }
}
