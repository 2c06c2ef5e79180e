package dev.dateline.wire.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a query: words, {@code "phrases"}, {@code begin*}, {@code field:word}, {@code field:"a phrase"}, {@code -not} and
 * {@code OR}; all must be met but what {@code OR} stands between.
 */
public final class QueryParser {

    /** The longest query, in UTF-16 units. */
    public static final int LONGEST = 1000;
    /** The most clauses of one. */
    public static final int CLAUSES = 32;
    /** A beginning of a word has as many letters at the least. */
    private static final int PREFIX_LEAST = 2;

    private final QueryScanner scanner;
    private final List<Clause> clauses = new ArrayList<>();
    private int count;

    private QueryParser(String text) {
        this.scanner = new QueryScanner(text);
    }

    /** Reads that text. */
    public static Query parse(String text) throws QueryProblem {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            throw new QueryProblem("a query has " + LONGEST + " characters at the most");
        }
        QueryParser parser = new QueryParser(stripped);
        parser.read();
        return new Query(stripped, parser.clauses);
    }

    private void read() throws QueryProblem {
        boolean or = false;
        while (scanner.next()) {
            Optional<Clause> read = clause();
            if (read.isPresent() && read.get() instanceof Clause.Words words && isOr(words)) {
                or = !clauses.isEmpty();
            } else if (read.isPresent()) {
                add(read.get(), or);
                or = false;
            }
        }
    }

    private void add(Clause clause, boolean or) throws QueryProblem {
        if (++count > CLAUSES) {
            throw new QueryProblem("a query has " + CLAUSES + " words and conditions at the most");
        }
        if (or) {
            int last = clauses.size() - 1;
            clauses.set(last, new Clause.Or(clauses.get(last), clause));
        } else {
            clauses.add(clause);
        }
    }

    private static boolean isOr(Clause.Words words) {
        return words.field() == Field.TEXT && words.text().equals("OR");
    }

    private Optional<Clause> clause() throws QueryProblem {
        boolean not = scanner.take('-');
        if (not && scanner.atSpace()) {
            return Optional.empty();
        }
        Optional<Field> named = Field.of(scanner.field());
        Field field = named.orElse(Field.TEXT);
        boolean quoted = scanner.atQuote();
        String value = quoted ? scanner.quoted() : scanner.word();
        Optional<Clause> clause = field.ofDays() ? Optional.of(days(field, value)) : words(field, value, quoted);
        return not ? clause.map(Clause.Not::new) : clause;
    }

    private static Clause days(Field field, String value) throws QueryProblem {
        DayRange range = DayRange.of(field, value);
        return new Clause.Days(field, range.from(), range.to());
    }

    private static Optional<Clause> words(Field field, String value, boolean quoted) {
        boolean prefix = !quoted && value.endsWith("*");
        String text = prefix ? value.substring(0, value.length() - 1) : value;
        // An operator alone, or a dash between two words, asks for nothing.
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        return Optional.of(new Clause.Words(field, text, prefix && text.length() >= PREFIX_LEAST));
    }
}
