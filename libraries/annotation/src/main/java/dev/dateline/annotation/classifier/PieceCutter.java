package dev.dateline.annotation.classifier;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Cuts sentences into the pieces of a model, as its {@code tokenizer.json} says.
 *
 * <p>By Hugging Face's own tokenizers, native code behind DJL. Thread-safe; lives as long as the process.
 */
final class PieceCutter {

    private static final Map<String, String> WHOLE =
            Map.of("addSpecialTokens", "false", "padding", "false", "truncation", "false");

    private final HuggingFaceTokenizer tokenizer;
    private final long[] before;
    private final long[] after;

    private PieceCutter(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
        Encoding framed = tokenizer.encode("a", true, false);
        long[] special = framed.getSpecialTokenMask();
        int opening = 0;
        while (opening < special.length && special[opening] == 1) {
            opening++;
        }
        int closing = special.length;
        while (closing > opening && special[closing - 1] == 1) {
            closing--;
        }
        this.before = Arrays.copyOf(framed.getIds(), opening);
        this.after = Arrays.copyOfRange(framed.getIds(), closing, special.length);
    }

    /** Reads it; fails with what is wrong in it. */
    static PieceCutter read(Path file) {
        // DJL would tell its makers of its use on machines of Amazon's, and would look for processors of graphics.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        try {
            return new PieceCutter(
                    HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(Files.readAllBytes(file)), WHOLE));
        } catch (IOException | RuntimeException e) {
            throw new ModelFolderException(file, "can't be used as a tokenizer", e);
        }
    }

    /** The pieces of a sentence without special ones; places are in code points. */
    Encoding cut(String sentence) {
        return tokenizer.encode(sentence, false, false);
    }

    /** The special pieces that open a window; not to be changed. */
    long[] before() {
        return before;
    }

    /** The special pieces that close a window; not to be changed. */
    long[] after() {
        return after;
    }
}
