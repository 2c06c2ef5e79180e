package dev.dateline.wire.query;

import java.util.List;

/**
 * What is asked: all of these clauses.
 *
 * @param text the query as it was typed, without white space around it
 * @param clauses what an article must satisfy; none means all articles
 */
public record Query(String text, List<Clause> clauses) {

    /** Asks for everything. */
    public static final Query ALL = new Query("", List.of());

    public Query {
        clauses = List.copyOf(clauses);
    }
}
