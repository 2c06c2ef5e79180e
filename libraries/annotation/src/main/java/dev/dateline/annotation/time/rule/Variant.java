package dev.dateline.annotation.time.rule;

/** One of the sequences that a rule's pattern spells out to. */
final class Variant {

    private final Rule rule;
    private final int[] elements;
    private final int span;
    private final int order;

    /**
     * Takes the array over.
     *
     * @param elements words and slots, as {@link PatternParser#sequences} gives them
     * @param span how many of them belong to the date
     * @param order the rule's place among all, of two that match the same words the first wins
     */
    Variant(Rule rule, int[] elements, int span, int order) {
        this.rule = rule;
        this.elements = elements;
        this.span = span;
        this.order = order;
    }

    Rule rule() {
        return rule;
    }

    int[] elements() {
        return elements;
    }

    int span() {
        return span;
    }

    int order() {
        return order;
    }

    int length() {
        return elements.length;
    }
}
