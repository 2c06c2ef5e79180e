package dev.dateline.wire.index;

/** The names of the index's fields. */
public final class Fields {

    /** The key that a document is replaced by. */
    public static final String KEY = "key";
    /** Headline and body. */
    public static final String TEXT = "text";

    public static final String HEADLINE = "headline";
    public static final String SOURCE = "source";
    public static final String DOCUMENT = "document";
    public static final String LANGUAGE = "language";
    /** The day of publication, for counting. */
    public static final String DAY = "day";
    /** When it was published, in seconds of the epoch. */
    public static final String PUBLISHED = "published";
    /** When its version was made, in milliseconds of the epoch. */
    public static final String ARRIVED = "arrived";
    /** Partition and offset as one number. */
    public static final String POSITION = "position";
    /** The days that its dates cover, as ranges of days of the epoch. */
    public static final String ABOUT = "about";
    /** The days after its publication that it names, and of longer spans the month that they begin in. */
    public static final String PLANNED = "planned";

    /** What a list shows of it; stored first, so that reading it ends there. */
    static final String SUMMARY = "summary";

    static final String JSON = "json";
    static final String EARLIER = "earlier";

    private Fields() {}

    /** The field in which the words of a kind's names are looked up. */
    public static String words(EntityKind kind) {
        return kind.word() + ".words";
    }

    /** The field whose names are counted. */
    public static String names(EntityKind kind) {
        return kind.word() + ".names";
    }
}
