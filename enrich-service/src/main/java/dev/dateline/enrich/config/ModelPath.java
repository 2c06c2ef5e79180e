package dev.dateline.enrich.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads the path of a folder that is there; what is in it is checked when it is loaded. */
public final class ModelPath implements Converter<Path> {

    private static final long serialVersionUID = 1;

    @Override
    public Path convert(String value) {
        try {
            Path path = Path.of(value);
            // A key that is not set is asked about as an empty value, and an empty path is the working directory.
            if (!value.isBlank() && Files.isDirectory(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // What is allowed says more.
        }
        throw new IllegalArgumentException("allowed is a folder with model.onnx, tokenizer.json and config.json");
    }
}
