package dev.dateline.formats.bytes;

import java.util.Optional;

/** What files that are no text are known by: the bytes that they begin with. */
public enum KnownBytes {
    GZIP("gzip", "\u001f\u008b"),
    ZIP("zip", "PK\u0003\u0004"),
    EMPTY_ZIP("zip", "PK\u0005\u0006"),
    ZSTD("zstd", "(\u00b5/\u00fd"),
    XZ("xz", "\u00fd7zXZ\0"),
    BZIP2("bzip2", "BZh"),
    LZ4("lz4", "\u0004\"M\u0018"),
    LZIP("lzip", "LZIP"),
    COMPRESS("compress (.Z)", "\u001f\u009d"),
    SEVEN_ZIP("7z", "7z\u00bc\u00af'\u001c"),
    RAR("rar", "Rar!\u001a\u0007"),
    SNAPPY("snappy", "\u00ff\u0006\0\0sNaPpY"),
    PDF("PDF", "%PDF-"),
    OLE("an old Office file", "\u00d0\u00cf\u0011\u00e0"),
    PNG("PNG", "\u0089PNG"),
    JPEG("JPEG", "\u00ff\u00d8\u00ff"),
    GIF("GIF", "GIF8"),
    RIFF("RIFF", "RIFF"),
    SQLITE("SQLite", "SQLite format 3"),
    PARQUET("Parquet", "PAR1"),
    AVRO("Avro", "Obj\u0001"),
    ELF("an ELF program", "\u007fELF");

    private final String title;
    /** Each character is a byte. */
    private final String beginning;

    KnownBytes(String title, String beginning) {
        this.title = title;
        this.beginning = beginning;
    }

    /** The name of what begins so, where it is known. */
    public static Optional<String> name(byte[] first) {
        for (KnownBytes known : values()) {
            if (known.begins(first)) {
                return Optional.of(known.title);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] first) {
        for (int i = 0; i < beginning.length(); i++) {
            if (i >= first.length || (first[i] & 0xFF) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
