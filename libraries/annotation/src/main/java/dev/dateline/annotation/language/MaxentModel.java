package dev.dateline.annotation.language;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A maximum entropy model as a file of OpenNLP's has it: {@code GISModelWriter} there tells the order.
 *
 * <p>OpenNLP's own reader makes an object of each predicate, which took longer than all else that is loaded.
 *
 * @param outcomes what is told apart
 * @param groups of predicates that speak for the same outcomes
 * @param predicates their texts, one group after another
 * @param parameters what each predicate says for each outcome that it speaks for, in that order
 */
record MaxentModel(String[] outcomes, List<Group> groups, String[] predicates, DoubleBuffer parameters) {

    private static final String KIND = "GIS";
    private static final String ENTRY = ".model";

    /**
     * Predicates that speak for the same outcomes.
     *
     * @param size how many they are
     * @param outcomes which, by their numbers
     */
    record Group(int size, int[] outcomes) {

        /** Of their decimal numbers with a space between. */
        private static Group of(String text) {
            int[] numbers = new int[text.length()];
            int count = 0;
            for (int from = 0; from < text.length(); ) {
                int space = text.indexOf(' ', from);
                int end = space < 0 ? text.length() : space;
                numbers[count++] = Integer.parseInt(text, from, end, 10);
                from = end + 1;
            }
            return new Group(numbers[0], Arrays.copyOfRange(numbers, 1, count));
        }

        private long parameters() {
            return (long) size * outcomes.length;
        }
    }

    /**
     * Reads such a file.
     *
     * @throws IOException where it is cut off, holds no model, or one of another kind
     */
    static MaxentModel read(InputStream file) throws IOException {
        ZipInputStream zip = new ZipInputStream(file);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(ENTRY)) {
                return parse(zip.readAllBytes());
            }
        }
        throw new IOException("no entry of the archive is named *" + ENTRY);
    }

    private static MaxentModel parse(byte[] model) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(model));
        String kind = data.readUTF();
        if (!kind.equals(KIND)) {
            throw new IOException("a model of kind " + kind + ", not " + KIND);
        }
        // Constants of the training, which OpenNLP itself does not look at any more.
        data.readInt();
        data.readDouble();
        String[] outcomes = texts(data);
        List<Group> groups = Arrays.stream(texts(data)).map(Group::of).toList();
        String[] predicates = texts(data);
        ByteBuffer rest = ByteBuffer.wrap(model, model.length - data.available(), data.available());
        if (rest.remaining() < groups.stream().mapToLong(Group::parameters).sum() * Double.BYTES) {
            throw new EOFException("parameters are missing at the end of the model");
        }
        return new MaxentModel(outcomes, groups, predicates, rest.asDoubleBuffer());
    }

    private static String[] texts(DataInputStream data) throws IOException {
        String[] texts = new String[data.readInt()];
        for (int text = 0; text < texts.length; text++) {
            texts[text] = data.readUTF();
        }
        return texts;
    }
}
