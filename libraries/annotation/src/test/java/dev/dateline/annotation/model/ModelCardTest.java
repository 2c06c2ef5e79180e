package dev.dateline.annotation.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.contract.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class ModelCardTest {

    @Test
    void saysTheHashOfTheFilesOneAfterTheOther() throws IOException {
        assertThatCardFits("language", Models.LANGUAGE);
        assertThatCardFits("sentences", Models.SENTENCES);
        assertThatCardFits("entities", Models.LINEAR, Models.PIECES, Models.EMBEDDING, Models.NETWORK);
    }

    private static void assertThatCardFits(String name, String... files) throws IOException {
        MessageDigest digest = Sha256.digest();
        for (String file : files) {
            try (InputStream in = Models.class.getResourceAsStream(file)) {
                digest.update(in.readAllBytes());
            }
        }

        assertThat(ModelCard.of(name).modelSha256())
                .as("%s.sha256 in models.properties", name)
                .isEqualTo(Sha256.hex(digest));
    }
}
