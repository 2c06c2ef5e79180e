package dev.dateline.annotation.classifier;

import dev.dateline.contract.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/**
 * The files of an exported model.
 *
 * @param network {@code model.onnx}
 * @param tokenizer {@code tokenizer.json}
 * @param config {@code config.json}
 */
record ModelFolder(Path network, Path tokenizer, Path config) {

    /** Finds the files; fails with what is missing. */
    static ModelFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ModelFolderException(folder, "is no folder");
        }
        return new ModelFolder(file(folder, "model.onnx"), file(folder, "tokenizer.json"), file(folder, "config.json"));
    }

    /** The SHA-256 of the network's file, in hexadecimal digits. */
    String hash() {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(network), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(digest);
        } catch (IOException e) {
            throw new ModelFolderException(network, "can't be read", e);
        }
    }

    private static Path file(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ModelFolderException(file, Files.exists(file) ? "can't be read" : "is missing");
        }
        return file;
    }
}
