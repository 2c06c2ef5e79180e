package dev.dateline.annotation.classifier;

import java.nio.file.Path;

/** Tells in one line which file of a model's folder is wrong, and what is expected. */
public final class ModelFolderException extends RuntimeException {

    private static final String EXPECTED =
            "expected is a folder with a token classifier as model.onnx, tokenizer.json and config.json with id2label";

    ModelFolderException(Path file, String wrong) {
        super(file + " " + wrong + "; " + EXPECTED);
    }

    ModelFolderException(Path file, String wrong, Exception cause) {
        super(file + " " + wrong + ": " + reasons(cause) + "; " + EXPECTED, cause);
    }

    /** What each of the causes says, the nearest first. */
    private static String reasons(Throwable cause) {
        StringBuilder reasons = new StringBuilder();
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage()).strip().replaceAll("\\s+", " ");
            if (reasons.indexOf(message) < 0) {
                reasons.append(reasons.length() == 0 ? "" : ": ").append(message);
            }
        }
        return reasons.toString();
    }
}
