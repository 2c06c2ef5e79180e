package dev.dateline.annotation.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The cities and countries of the IANA time zone database, as a hint that a word may name a place.
 *
 * <p>The tagger learns what the hint is worth beside all others: "Jordan" is in it too. Immutable.
 */
public final class KnownPlaces {

    /** A token is no part of a known place's name. */
    static final int NONE = 0;

    /** A token is the first of a known place's name. */
    private static final int FIRST = 1;

    /** A token is a later part of one. */
    private static final int LATER = 2;

    private static final String FILE = "places.txt";

    /** The known names, as hashes of their words, by the first. */
    private static final Map<Integer, List<int[]>> NAMES = read();

    private KnownPlaces() {}

    /** Whether a word by itself is the whole name of a known place, capitals aside. */
    public static boolean isPlace(String word) {
        int hash = Hash.ofFolded(word);
        return NAMES.getOrDefault(hash, List.of()).stream().anyMatch(name -> name.length == 1);
    }

    /** For each token of a text, which part of a known place's name it is. */
    static byte[] mark(int[] lowers, boolean[] capitalised) {
        byte[] marks = new byte[lowers.length];
        for (int token = 0; token < lowers.length; token++) {
            int length = capitalised[token] ? longest(lowers, token) : 0;
            for (int part = 0; part < length; part++) {
                marks[token + part] = (byte) (part == 0 ? FIRST : LATER);
            }
            token += Math.max(0, length - 1);
        }
        return marks;
    }

    private static int longest(int[] lowers, int token) {
        int longest = 0;
        for (int[] name : NAMES.getOrDefault(lowers[token], List.of())) {
            if (name.length > longest && stands(name, lowers, token)) {
                longest = name.length;
            }
        }
        return longest;
    }

    private static boolean stands(int[] name, int[] lowers, int token) {
        for (int word = 0; word < name.length; word++) {
            if (token + word >= lowers.length || lowers[token + word] != name[word]) {
                return false;
            }
        }
        return true;
    }

    private static Map<Integer, List<int[]>> read() {
        Map<Integer, List<int[]>> names = new HashMap<>();
        try (InputStream in = KnownPlaces.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(KnownPlaces::hashes)
                    .forEach(name -> names.computeIfAbsent(name[0], first -> new ArrayList<>(1))
                            .add(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static int[] hashes(String name) {
        return Stream.of(name.split(" ", -1)).mapToInt(Hash::ofFolded).toArray();
    }
}
