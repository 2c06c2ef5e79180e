package dev.dateline.annotation.network;

/**
 * What a network says of one window.
 *
 * @param kind what the output is, for messages
 * @param shape its dimensions
 * @param floats its numbers, row after row; none where they are no floats
 */
public record NetworkOutput(String kind, long[] shape, float[] floats) {}
