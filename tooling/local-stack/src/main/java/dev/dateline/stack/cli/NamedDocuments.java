package dev.dateline.stack.cli;

import dev.dateline.formats.read.StoredDocument;
import dev.dateline.stack.process.StackException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Documents that a command line names. */
final class NamedDocuments {

    private NamedDocuments() {}

    /** A file; where it can't be read, that is told as a {@link StackException}. */
    static StoredDocument file(Path file, @Nullable String mediaType, @Nullable URI address) {
        if (Files.isDirectory(file)) {
            throw new StackException(file + " is a folder: name the files in it");
        }
        try {
            return new StoredDocument(
                    file.toString(), mediaType, address, Files.size(file), Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            throw new StackException("there is no file " + file);
        } catch (IOException e) {
            throw new StackException(file + " can't be read: " + e.getMessage());
        }
    }

    /** Standard input, however long; its format its bytes tell where the media type does not. */
    static StoredDocument standardInput(String mediaType, @Nullable URI address) throws IOException {
        Path spooled = Files.createTempFile("dateline-", ".input");
        Files.copy(System.in, spooled, StandardCopyOption.REPLACE_EXISTING);
        return new StoredDocument(
                "",
                mediaType,
                address,
                Files.size(spooled),
                Files.newInputStream(spooled, StandardOpenOption.DELETE_ON_CLOSE));
    }
}
