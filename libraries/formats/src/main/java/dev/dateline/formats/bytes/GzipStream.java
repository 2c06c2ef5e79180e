package dev.dateline.formats.bytes;

import dev.dateline.contract.rejected.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip (RFC 1952), all members of it, and says what is wrong as a {@link BrokenDocument}.
 *
 * <p>The JDK's own stream takes a broken or cut header of a further member for the end, and knows no limit.
 */
public final class GzipStream extends InputStream {

    /** What gzip is called in headers. */
    public static final String MEDIA_TYPE = "application/gzip";

    private static final int ID1 = 0x1F;
    private static final int ID2 = 0x8B;
    private static final int DEFLATE = 8;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final InputStream in;
    private final long limit;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[64 << 10];
    private int next;
    private int end;
    private long packedOffset;
    private long unpacked;
    private boolean inMember;
    private boolean ended;
    private @Nullable BrokenDocument broken;

    /**
     * @param in the packed bytes from the start, closed with this
     * @param limit how many bytes they may unpack to
     */
    public GzipStream(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Whether these are the first bytes of a gzip stream. */
    public static boolean isMagic(byte[] first, int count) {
        return count >= 2 && (first[0] & 0xFF) == ID1 && (first[1] & 0xFF) == ID2;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int start, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (broken != null) {
            throw broken;
        }
        try {
            return unpack(to, start, count);
        } catch (BrokenDocument e) {
            broken = e;
            throw e;
        }
    }

    private int unpack(byte[] to, int start, int count) throws IOException {
        while (!ended) {
            if (!inMember) {
                beginMember();
                continue;
            }
            int got = inflate(to, start, count);
            if (got > 0) {
                crc.update(to, start, got);
                unpacked += got;
                if (unpacked > limit) {
                    throw new BrokenDocument(
                            Reason.GZIP_BOMB,
                            packedOffset() + " bytes of gzip unpack to more than " + limit + " bytes");
                }
                return got;
            }
            if (inflater.finished()) {
                endMember();
            }
        }
        return -1;
    }

    private int inflate(byte[] to, int start, int count) throws IOException {
        try {
            int got = inflater.inflate(to, start, count);
            if (got == 0 && inflater.needsDictionary()) {
                throw malformed("asks for a dictionary");
            }
            if (got == 0 && inflater.needsInput()) {
                if (next == end) {
                    need();
                }
                inflater.setInput(packed, next, end - next);
                next = end;
            }
            return got;
        } catch (DataFormatException e) {
            throw malformed("is no deflate data");
        }
    }

    private void beginMember() throws IOException {
        if (unpackedAny() && next == end && !more()) {
            ended = true;
            return;
        }
        int first = octet();
        int at = next - 1;
        if (first != ID1 || octet() != ID2) {
            throw malformed(KnownBytes.name(Arrays.copyOfRange(packed, Math.min(at, end), end))
                    .map(name -> "is " + name + ", not gzip")
                    .orElse("has no gzip header"));
        }
        if (octet() != DEFLATE) {
            throw malformed("is not packed with deflate");
        }
        int flags = octet();
        if ((flags & RESERVED) != 0) {
            throw malformed("has a gzip header with unknown flags");
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(octet() | octet() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CRC) != 0) {
            skip(2);
        }
        inflater.reset();
        crc.reset();
        inMember = true;
    }

    private boolean unpackedAny() {
        return packedOffset() > 0;
    }

    private void endMember() throws IOException {
        next = end - inflater.getRemaining();
        long length = inflater.getBytesWritten() & 0xFFFF_FFFFL;
        if (number() != crc.getValue() || number() != length) {
            throw malformed("fails its checksum");
        }
        inMember = false;
    }

    private long number() throws IOException {
        return octet() | (long) octet() << 8 | (long) octet() << 16 | (long) octet() << 24;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            octet();
        }
    }

    private void skipText() throws IOException {
        int c;
        do {
            c = octet();
        } while (c != 0);
    }

    private int octet() throws IOException {
        if (next == end) {
            need();
        }
        return packed[next++] & 0xFF;
    }

    private void need() throws IOException {
        if (!more()) {
            throw new BrokenDocument(
                    Reason.TRUNCATED_GZIP,
                    "gzip ends too early, at its byte " + packedOffset() + ", after " + unpacked + " unpacked bytes");
        }
    }

    private boolean more() throws IOException {
        int got = in.read(packed, 0, packed.length);
        if (got < 0) {
            return false;
        }
        if (got == 0) {
            throw new EOFException("a read of no bytes");
        }
        packedOffset += got;
        next = 0;
        end = got;
        return true;
    }

    private long packedOffset() {
        return packedOffset - (end - next);
    }

    private BrokenDocument malformed(String what) {
        return new BrokenDocument(
                Reason.MALFORMED_GZIP,
                "byte " + packedOffset() + " of the gzip, after " + unpacked + " unpacked bytes: it " + what);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
