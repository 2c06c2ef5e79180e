package dev.dateline.stack.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files beside the tests that hold what is expected. */
final class Golden {

    private Golden() {}

    static String text(String name) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        return text.substring(0, text.length() - 1);
    }

    static byte[] bytes(String name) {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
