package dev.dateline.formats.read;

import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is stored.
 *
 * @param name its name, which may tell its format
 * @param mediaType what came with it; absent where nothing did
 * @param address where it was fetched, which relative addresses count from; absent where it was not
 * @param length in bytes
 * @param bytes from its start; closed by who reads them
 */
public record StoredDocument(
        String name, @Nullable String mediaType, @Nullable URI address, long length, InputStream bytes) {

    public StoredDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
    }
}
