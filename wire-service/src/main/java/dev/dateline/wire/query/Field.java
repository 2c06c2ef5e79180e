package dev.dateline.wire.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a query can ask about, by the words that people type before a colon. */
public enum Field {
    /** Headline and body; what stands without a field is looked up here. */
    TEXT("text", "text"),
    HEADLINE("headline", "title"),
    PERSON("person", "people"),
    ORG("org", "organi[sz]ation"),
    PLACE("place", "place"),
    OTHER("other", "other"),
    SOURCE("source", "source"),
    LANGUAGE("language", "lang"),
    /** The day of publication. */
    DATE("date", "published"),
    /** The days that the text names. */
    ABOUT("about", "about"),
    /** The coming days that the text names. */
    PLANNED("planned", "planned");

    private final String word;
    private final String also;

    /** {@code also} is a pattern of what is understood as well. */
    Field(String word, String also) {
        this.word = word;
        this.also = also;
    }

    /** The field that is written so, in any case. */
    public static Optional<Field> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> lower.equals(field.word) || lower.matches(field.also))
                .findFirst();
    }

    /** How it is written. */
    public String word() {
        return word;
    }

    /** Whether it asks about days. */
    public boolean ofDays() {
        return this == DATE || this == ABOUT || this == PLANNED;
    }
}
