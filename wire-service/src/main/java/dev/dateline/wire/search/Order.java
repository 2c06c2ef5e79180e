package dev.dateline.wire.search;

import dev.dateline.wire.index.Fields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** What comes first. */
public enum Order {
    /** What was published last. */
    PUBLISHED,
    /** What came in last. */
    ARRIVED,
    /** What fits the words best: those that are rare, that stand often, that stand in the headline. */
    RELEVANCE;

    /** The position makes the order whole, so that a cursor stands between two articles and never within a tie. */
    Sort sort() {
        return new Sort(first(), new SortField(Fields.POSITION, SortField.Type.LONG, true));
    }

    private SortField first() {
        return switch (this) {
            case PUBLISHED -> new SortField(Fields.PUBLISHED, SortField.Type.LONG, true);
            case ARRIVED -> new SortField(Fields.ARRIVED, SortField.Type.LONG, true);
            case RELEVANCE -> SortField.FIELD_SCORE;
        };
    }

    /** Whether it needs to know how well an article fits. */
    boolean scores() {
        return this == RELEVANCE;
    }

    /** The place after that article. */
    Cursor after(FieldDoc last) {
        return new Cursor(
                scores() ? Float.floatToIntBits((Float) last.fields[0]) : (Long) last.fields[0], (Long) last.fields[1]);
    }

    /** An article at that place. */
    FieldDoc at(Cursor cursor) {
        Object value = scores() ? (Object) Float.intBitsToFloat((int) cursor.value()) : (Object) cursor.value();
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {value, cursor.position()});
    }

    /** The word for it in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order with that word. */
    public static Optional<Order> of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst();
    }
}
