package dev.dateline.ingest.position;

import java.util.Arrays;

/** Bytes and numbers, written one after another and read back; a number takes a byte for each seven bits that it has. */
final class Bytes {

    private byte[] bytes;
    private int at;

    /** To be written. */
    Bytes(int capacity) {
        bytes = new byte[capacity];
    }

    /** To be read. */
    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** To be read from a place on. */
    Bytes(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    void raw(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, at, more.length);
        at += more.length;
    }

    void number(long number) {
        reserve(10);
        long left = number;
        while ((left & ~0x7FL) != 0) {
            bytes[at++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[at++] = (byte) left;
    }

    byte[] raw(int count) {
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    int at() {
        return at;
    }

    boolean isLeft() {
        return at < bytes.length;
    }

    byte[] exact() {
        return Arrays.copyOf(bytes, at);
    }

    private void reserve(int more) {
        if (at + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + more));
        }
    }
}
