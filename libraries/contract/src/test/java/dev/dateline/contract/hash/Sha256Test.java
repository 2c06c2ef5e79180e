package dev.dateline.contract.hash;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** From FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void hashesPiecesAsOne() {
        assertThat(Sha256.hex("abc".getBytes(US_ASCII))).isEqualTo(ABC);
        assertThat(Sha256.hex("a".getBytes(US_ASCII), "bc".getBytes(US_ASCII))).isEqualTo(ABC);
    }

    @Test
    void aDigestThatWasReadCanGoOn() {
        MessageDigest digest = Sha256.digest();
        digest.update("a".getBytes(US_ASCII));
        String early = Sha256.hex(digest);
        digest.update("bc".getBytes(US_ASCII));

        assertThat(Sha256.hex(digest)).isEqualTo(ABC).isNotEqualTo(early);
    }
}
