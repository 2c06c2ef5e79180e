package dev.dateline.annotation.language;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A maximum entropy model as a file of OpenNLP's has it: {@code GISModelWriter} there tells the order.
 *
 * <p>OpenNLP's own reader makes an object of each predicate, which took longer than all else that is loaded.
 *
 * @param outcomes what is told apart
 * @param spokenFor of which outcomes predicates speak: numbers of outcomes, for one group of predicates after another
 * @param sizes how many predicates are in each group
 * @param predicates their texts, one group after another
 * @param parameters what each predicate says for each outcome that it speaks for, in that order
 */
record MaxentModel(String[] outcomes, int[][] spokenFor, int[] sizes, String[] predicates, DoubleBuffer parameters) {

    private static final String KIND = "GIS";
    private static final String ENTRY = ".model";

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
        String[] groups = texts(data);
        int[] sizes = new int[groups.length];
        int[][] spokenFor = new int[groups.length][];
        long said = 0;
        for (int group = 0; group < groups.length; group++) {
            int[] numbers = numbers(groups[group]);
            sizes[group] = numbers[0];
            spokenFor[group] = Arrays.copyOfRange(numbers, 1, numbers.length);
            said += (long) numbers[0] * spokenFor[group].length;
        }
        String[] predicates = texts(data);
        ByteBuffer rest = ByteBuffer.wrap(model, model.length - data.available(), data.available());
        if (rest.remaining() < said * Double.BYTES) {
            throw new EOFException("parameters are missing at the end of the model");
        }
        return new MaxentModel(outcomes, spokenFor, sizes, predicates, rest.asDoubleBuffer());
    }

    private static String[] texts(DataInputStream data) throws IOException {
        String[] texts = new String[data.readInt()];
        for (int text = 0; text < texts.length; text++) {
            texts[text] = data.readUTF();
        }
        return texts;
    }

    /** Those in a text of decimal numbers with a space between. */
    private static int[] numbers(String text) {
        int[] numbers = new int[(int) text.chars().filter(each -> each == ' ').count() + 1];
        int from = 0;
        for (int number = 0; number < numbers.length; number++) {
            int end = text.indexOf(' ', from);
            numbers[number] = Integer.parseInt(text, from, end < 0 ? text.length() : end, 10);
            from = end + 1;
        }
        return numbers;
    }
}
