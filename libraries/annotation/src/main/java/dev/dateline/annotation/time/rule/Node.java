package dev.dateline.annotation.time.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A place in the tree of all sequences; those that go through it begin alike. Only read once it is frozen. */
final class Node {

    private final Map<Integer, Node> children = new HashMap<>();
    private final List<Variant> variants = new ArrayList<>();
    private int[] elements = {};
    private Node[] nodes = {};
    private Variant[] accepted = {};
    private int slotWays;
    private long slotsTaken;
    private long wordsTaken;

    Node child(int element) {
        return children.computeIfAbsent(element, key -> new Node());
    }

    void accept(Variant variant) {
        variants.add(variant);
    }

    void freeze() {
        elements =
                children.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        nodes = new Node[elements.length];
        for (int at = 0; at < elements.length; at++) {
            nodes[at] = children.get(elements[at]);
            nodes[at].freeze();
            if (elements[at] < 0) {
                slotWays++;
                slotsTaken |= 1L << ~elements[at];
            } else {
                wordsTaken |= 1L << (elements[at] & 63);
            }
        }
        accepted = variants.toArray(Variant[]::new);
        children.clear();
        variants.clear();
    }

    Variant[] accepted() {
        return accepted;
    }

    /** How many of its ways take a slot; these come first. */
    int slotWays() {
        return slotWays;
    }

    Node node(int way) {
        return nodes[way];
    }

    /** Whether a word may go on from here; a quick no for nearly every word. */
    boolean mayTake(int number, long slots) {
        return (slots & slotsTaken) != 0 || (number != 0 && (wordsTaken & 1L << (number & 63)) != 0);
    }

    /** Whether the way of a slot takes what a word can be. */
    boolean takes(int way, long slots) {
        return (slots & 1L << ~elements[way]) != 0;
    }

    /** The way of a word by its number, negative where none is. */
    int wayOf(int number) {
        return number == 0 ? -1 : Arrays.binarySearch(elements, slotWays, elements.length, number);
    }
}
