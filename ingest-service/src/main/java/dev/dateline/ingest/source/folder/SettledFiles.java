package dev.dateline.ingest.source.folder;

import dev.dateline.contract.hash.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Files with which nothing is to be done until they change: of each the hashes of its name and of what it was like, 20 bytes, at
 * most 60 with free slots.
 *
 * <p>Two of a million names have one hash by a chance of one in 30 million. Used by one thread.
 */
final class SettledFiles {

    /** What no file is like: it is to be looked into once there is room. */
    static final long UNKNOWN = 0;

    private long[] names = new long[64];
    private long[] prints = new long[64];
    private long[] looks = new long[64];
    private int size;

    int size() {
        return size;
    }

    boolean holds(String name) {
        return names[slot(hash(name))] != 0;
    }

    /** Whether the file is as it was. */
    boolean holds(String name, Fingerprint fingerprint) {
        int slot = slot(hash(name));
        return names[slot] != 0 && prints[slot] == fingerprint.print();
    }

    /** Whether nothing is known of the file but that it is there. */
    boolean isUnknown(String name) {
        int slot = slot(hash(name));
        return names[slot] != 0 && prints[slot] == UNKNOWN;
    }

    /** Takes a file that was found by that look. */
    void put(String name, long print, long look) {
        if (2L * size >= names.length) {
            grow();
        }
        long hash = hash(name);
        int slot = slot(hash);
        size += names[slot] == 0 ? 1 : 0;
        names[slot] = hash;
        prints[slot] = print;
        looks[slot] = look;
    }

    /** It was found by that look too. */
    void found(String name, long look) {
        looks[slot(hash(name))] = look;
    }

    /** Whether that look has not found it. */
    boolean isMissed(String name, long look) {
        int slot = slot(hash(name));
        return names[slot] != 0 && looks[slot] != look;
    }

    /** Whether that look has not found all of them. */
    boolean areMissed(long look) {
        for (int slot = 0; slot < names.length; slot++) {
            if (names[slot] != 0 && looks[slot] != look) {
                return true;
            }
        }
        return false;
    }

    void remove(String name) {
        int gap = slot(hash(name));
        if (names[gap] == 0) {
            return;
        }
        names[gap] = 0;
        size--;
        for (int slot = next(gap); names[slot] != 0; slot = next(slot)) {
            long hash = names[slot];
            names[slot] = 0;
            int home = slot(hash);
            names[home] = hash;
            prints[home] = prints[slot];
            looks[home] = looks[slot];
        }
    }

    private void grow() {
        SettledFiles larger = new SettledFiles();
        larger.names = new long[names.length * 2];
        larger.prints = new long[names.length * 2];
        larger.looks = new long[names.length * 2];
        for (int i = 0; i < names.length; i++) {
            if (names[i] != 0) {
                int slot = larger.slot(names[i]);
                larger.names[slot] = names[i];
                larger.prints[slot] = prints[i];
                larger.looks[slot] = looks[i];
            }
        }
        names = larger.names;
        prints = larger.prints;
        looks = larger.looks;
    }

    /** Where a name is, or would be. */
    private int slot(long hash) {
        int slot = (int) hash & (names.length - 1);
        while (names[slot] != 0 && names[slot] != hash) {
            slot = next(slot);
        }
        return slot;
    }

    private int next(int slot) {
        return (slot + 1) & (names.length - 1);
    }

    private static long hash(String name) {
        byte[] digest = Sha256.digest().digest(name.getBytes(StandardCharsets.UTF_8));
        long hash = ByteBuffer.wrap(digest).getLong();
        return hash == 0 ? 1 : hash;
    }
}
