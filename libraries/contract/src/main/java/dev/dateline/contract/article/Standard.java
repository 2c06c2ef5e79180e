package dev.dateline.contract.article;

/**
 * The version of ninjs that an article is written in.
 *
 * @param name {@code ninjs}
 * @param version {@code 3.1}
 * @param schema the address of its JSON Schema
 */
public record Standard(String name, String version, String schema) {

    /** ninjs 3.1, which every article is. */
    public static final Standard NINJS =
            new Standard("ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
}
