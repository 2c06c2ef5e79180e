package dev.dateline.annotation.time.rule;

import dev.dateline.annotation.time.word.Words;
import java.util.ArrayList;
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

    int degree() {
        return nodes.length;
    }

    Node node(int at) {
        return nodes[at];
    }

    /** Whether a word may go on from here; a quick no for nearly every word. */
    boolean mayTake(int number, long slots) {
        return (slots & slotsTaken) != 0 || (number != 0 && (wordsTaken & 1L << (number & 63)) != 0);
    }

    boolean takes(int at, Words words, int word) {
        int element = elements[at];
        return element < 0 ? (words.slots(word) & 1L << ~element) != 0 : words.number(word) == element;
    }
}
