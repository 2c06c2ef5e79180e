package dev.dateline.annotation.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaxentModelTest {

    @Test
    void saysWhatEachPredicateSaysOfWhich() throws IOException {
        MaxentModel model = read("langdetect.model", model("GIS"));

        assertThat(model.outcomes()).containsExactly("eng", "fra", "deu");
        assertThat(model.groups()).extracting(MaxentModel.Group::size).containsExactly(2, 1);
        assertThat(model.groups())
                .extracting(MaxentModel.Group::outcomes)
                .containsExactly(new int[] {0, 2}, new int[] {1});
        assertThat(model.predicates()).containsExactly("the", "ch", "é");
        assertThat(model.parameters().remaining()).isEqualTo(5);
        assertThat(model.parameters().get(4)).isEqualTo(0.5);
    }

    @Test
    void isNotMadeOfAFileOfAnotherKind() {
        assertThatThrownBy(() -> read("langdetect.model", model("Perceptron")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Perceptron");
        assertThatThrownBy(() -> read("notes.txt", model("GIS")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("*.model");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 45, 60, 80})
    void isNotMadeOfAFileThatIsCutOff(int missing) throws IOException {
        byte[] whole = model("GIS");

        assertThatThrownBy(() -> read("langdetect.model", Arrays.copyOf(whole, whole.length - missing)))
                .isInstanceOf(EOFException.class);
    }

    private static MaxentModel read(String entry, byte[] model) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("manifest.properties"));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(model);
        }
        return MaxentModel.read(new ByteArrayInputStream(file.toByteArray()));
    }

    private static byte[] model(String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeUTF(kind);
        data.writeInt(1);
        data.writeDouble(1);
        texts(data, "eng", "fra", "deu");
        texts(data, "2 0 2", "1 1");
        texts(data, "the", "ch", "é");
        for (double parameter : new double[] {1.5, -0.5, 0.25, 2, 0.5}) {
            data.writeDouble(parameter);
        }
        return bytes.toByteArray();
    }

    private static void texts(DataOutputStream data, String... texts) throws IOException {
        data.writeInt(texts.length);
        for (String text : texts) {
            data.writeUTF(text);
        }
    }
}
