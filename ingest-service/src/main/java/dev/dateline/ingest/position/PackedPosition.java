package dev.dateline.ingest.position;

import dev.dateline.contract.position.DocumentPosition;
import dev.dateline.contract.position.FileCursor;
import dev.dateline.contract.position.Ledger;
import dev.dateline.contract.rejected.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file's position as bytes: the hash of what was read, how long the name is, the name, then numbers of as many bytes as
 * they need.
 */
final class PackedPosition {

    private static final int HASH = 32;
    private static final int COMPLETE = 1;
    private static final int BROKEN = 2;
    private static final List<Reason> REASONS = List.of(Reason.values());

    private PackedPosition() {}

    static byte[] of(DocumentPosition position) {
        FileCursor cursor = (FileCursor) position.cursor();
        byte[] name = name(position.document());
        OffsetDateTime vanished = cursor.vanished();
        Ledger ledger = position.ledger();
        Bytes to = new Bytes(HASH + name.length + 24);
        to.raw(HexFormat.of().parseHex(cursor.prefixSha256()));
        to.number(name.length);
        to.raw(name);
        String broken = cursor.brokenSha256();
        to.number((cursor.generation() << 2) | (broken != null ? BROKEN : 0) | (cursor.complete() ? COMPLETE : 0));
        to.number(cursor.byteOffset());
        to.number(cursor.ordinal());
        to.number(cursor.size());
        to.number(vanished == null ? 0 : vanished.toEpochSecond());
        if (broken != null) {
            to.raw(HexFormat.of().parseHex(broken));
        }
        to.number(ledger.published());
        to.number(ledger.duplicate());
        ledger.rejected().forEach((reason, count) -> {
            to.number(REASONS.indexOf(reason));
            to.number(count);
        });
        return to.exact();
    }

    static DocumentPosition read(byte[] packed, String source) {
        Bytes from = new Bytes(packed);
        String sha256 = HexFormat.of().formatHex(from.raw(HASH));
        String name = new String(from.raw((int) from.number()), StandardCharsets.UTF_8);
        int generation = (int) from.number();
        FileCursor cursor = new FileCursor(
                generation >>> 2,
                from.number(),
                from.number(),
                (generation & COMPLETE) != 0,
                from.number(),
                sha256,
                time(from.number()),
                (generation & BROKEN) != 0 ? HexFormat.of().formatHex(from.raw(HASH)) : null);
        long published = from.number();
        long duplicate = from.number();
        Map<Reason, Long> rejected = new EnumMap<>(Reason.class);
        while (from.isLeft()) {
            rejected.put(REASONS.get((int) from.number()), from.number());
        }
        return new DocumentPosition(source, name, cursor, new Ledger(published, duplicate, rejected));
    }

    private static @Nullable OffsetDateTime time(long seconds) {
        return seconds == 0 ? null : Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    }

    static byte[] name(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    static boolean isNamed(byte[] packed, byte[] name) {
        Bytes from = new Bytes(packed, HASH);
        int length = (int) from.number();
        int at = from.at();
        return Arrays.equals(packed, at, at + length, name, 0, name.length);
    }

    static boolean isContent(byte[] packed, long byteOffset, byte[] sha256) {
        if (!Arrays.equals(packed, 0, HASH, sha256, 0, HASH)) {
            return false;
        }
        Bytes from = new Bytes(packed, HASH);
        from.raw((int) from.number());
        from.number();
        return from.number() == byteOffset;
    }

    static int nameHash(byte[] packed) {
        Bytes from = new Bytes(packed, HASH);
        int length = (int) from.number();
        return nameHash(packed, from.at(), length);
    }

    static int nameHash(byte[] bytes, int from, int length) {
        int hash = 1;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    /** The beginning of a hash is one. */
    static int contentHash(byte[] packed) {
        return packed[0] << 24 | (packed[1] & 0xFF) << 16 | (packed[2] & 0xFF) << 8 | (packed[3] & 0xFF);
    }
}
