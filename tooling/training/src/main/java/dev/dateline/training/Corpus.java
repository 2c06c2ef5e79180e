package dev.dateline.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A corpus of marked documents.
 *
 * <p>Each tenth document is kept apart: weights are not learnt from it, so that it can tell how much each part of the tagger
 * is worth, and how sure to be of it.
 *
 * @param marking how it is marked
 * @param documents all of it
 */
record Corpus(Marking marking, List<MarkedDocument> documents) {

    private static final int EVERY = 10;

    Corpus {
        documents = List.copyOf(documents);
    }

    /** The corpora of files; those after {@code --coarse} are coarsely marked. */
    static List<Corpus> named(List<String> arguments) throws IOException {
        List<Corpus> corpora = new ArrayList<>();
        Marking marking = Marking.FINE;
        for (String argument : arguments) {
            if (argument.equals("--coarse")) {
                marking = Marking.COARSE;
            } else {
                corpora.add(new Corpus(marking, MarkedDocument.read(Path.of(argument))));
            }
        }
        return corpora;
    }

    /** What is learnt from. */
    List<MarkedDocument> learnt() {
        return documents(false);
    }

    /** What is kept apart. */
    List<MarkedDocument> apart() {
        return documents(true);
    }

    private List<MarkedDocument> documents(boolean kept) {
        return IntStream.range(0, documents.size())
                .filter(number -> kept == (number % EVERY == EVERY - 1))
                .mapToObj(documents::get)
                .toList();
    }
}
