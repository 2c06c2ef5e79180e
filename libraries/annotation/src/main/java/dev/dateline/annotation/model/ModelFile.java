package dev.dateline.annotation.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the models on the class path. */
final class ModelFile {

    private ModelFile() {}

    /** Makes a part of the file of that name. */
    static <T> T parse(String name, Parser<T> parser) {
        try (InputStream in = ModelFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the model " + name + " is not on the class path");
            }
            return parser.parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + name + " can't be read", e);
        }
    }

    /** Makes a part of a model's bytes. */
    interface Parser<T> {
        T parse(InputStream in) throws IOException;
    }
}
