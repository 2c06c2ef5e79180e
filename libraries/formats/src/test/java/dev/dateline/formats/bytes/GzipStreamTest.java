package dev.dateline.formats.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GzipStreamTest {

    private static final byte[] TEXT = Reading.utf8("date 2025-01-06 One\n\nfirst\n".repeat(500));

    @Property(tries = 200)
    void unpacksAllMembersHoweverTheyArrive(
            @ForAll @Size(min = 1, max = 5) List<@Size(max = 300) byte[]> members,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 50) Integer> pieces)
            throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (byte[] member : members) {
            packed.writeBytes(Reading.gzip(member));
            expected.writeBytes(member);
        }

        try (GzipStream gzip = new GzipStream(Reading.inPieces(packed.toByteArray(), pieces), Long.MAX_VALUE)) {
            assertThat(gzip.readAllBytes()).isEqualTo(expected.toByteArray());
        }
    }

    @Test
    void passesOverTheFieldsOfAHeader() throws IOException {
        byte[] packed = Reading.gzip(TEXT);
        ByteArrayOutputStream dressed = new ByteArrayOutputStream();
        dressed.write(packed, 0, 3);
        dressed.write(2 | 4 | 8 | 16);
        dressed.write(packed, 4, 6);
        dressed.writeBytes(new byte[] {3, 0, 1, 2, 3});
        dressed.writeBytes(Reading.utf8("name\0comment\0"));
        dressed.writeBytes(new byte[] {9, 9});
        dressed.write(packed, 10, packed.length - 10);

        assertThat(unpack(dressed.toByteArray())).isEqualTo(TEXT);
    }

    @Property(tries = 300)
    void findsOutWhereverItIsCut(@ForAll @IntRange(min = 0, max = 99_999) int place) throws IOException {
        byte[] one = Reading.gzip(TEXT);
        byte[] two = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, two, one.length, one.length);
        int cut = 1 + place % (two.length - 1);

        if (cut != one.length) {
            assertThatThrownBy(() -> unpack(Arrays.copyOf(two, cut)))
                    .isInstanceOfSatisfying(
                            BrokenDocument.class, e -> assertThat(e.reason()).isEqualTo(Reason.TRUNCATED_GZIP));
        }
    }

    @Test
    void findsOutWhatIsBroken() throws IOException {
        byte[] checksum = Reading.gzip(TEXT);
        checksum[checksum.length - 6] ^= 1;
        byte[] trailing = Arrays.copyOf(Reading.gzip(TEXT), Reading.gzip(TEXT).length + 3);
        byte[] data = Reading.gzip(TEXT);
        Arrays.fill(data, 10, 40, (byte) 0xFF);

        for (byte[] broken : List.of(checksum, trailing, data, Reading.utf8("not packed at all"))) {
            assertThatThrownBy(() -> unpack(broken))
                    .isInstanceOfSatisfying(
                            BrokenDocument.class, e -> assertThat(e.reason()).isEqualTo(Reason.MALFORMED_GZIP));
        }
    }

    @Test
    void stopsAtItsLimitAndSaysSoAgain() throws IOException {
        byte[] bomb = Reading.gzip(new byte[5_000_000]);
        GzipStream gzip = new GzipStream(new ByteArrayInputStream(bomb), 1_000_000);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(gzip::readAllBytes)
                    .isInstanceOfSatisfying(
                            BrokenDocument.class, e -> assertThat(e.reason()).isEqualTo(Reason.GZIP_BOMB));
        }
    }

    @Test
    void unpacksWhatDoesNotPack() throws IOException {
        byte[] noise = new byte[300_000];
        ThreadLocalRandom.current().nextBytes(noise);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.NO_COMPRESSION);
            }
        }) {
            gzip.write(noise);
        }

        assertThat(unpack(packed.toByteArray())).isEqualTo(noise);
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (GzipStream gzip = new GzipStream(new ByteArrayInputStream(packed), Long.MAX_VALUE)) {
            return gzip.readAllBytes();
        }
    }
}
