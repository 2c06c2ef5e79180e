package dev.dateline.formats.markup;

/**
 * Cuts markup into tokens, whatever state it is in.
 *
 * <p>A {@code <} that begins no markup is text. A tag ends at its {@code >} outside quotation marks, at the next {@code <} where it
 * lost its own, or with the text. Each character is looked at a bounded number of times: a search that came to the end
 * without finding is not made again.
 */
public final class MarkupScanner {

    private static final String CDATA = "<![CDATA[";

    private final String markup;
    private final int length;
    private final Finder finder;
    private int position;
    private Token token = Token.NOTHING;
    private int start;
    private int end;
    private int nameEnd;
    private boolean empty;
    private boolean cut;

    /** A scanner at the start of this markup. */
    public MarkupScanner(String markup) {
        this.markup = markup;
        this.length = markup.length();
        this.finder = new Finder(markup);
    }

    /** Goes on to the next token. */
    public Token next() {
        token = position >= length ? Token.NOTHING : at(position);
        return token;
    }

    /**
     * Goes on to the end tag of an element whose inside is not wanted.
     *
     * @param always whether to go to the end where it has none; else nothing of it is passed over
     */
    public void skipTo(String name, boolean always) {
        int endTag = finder.endTag(name, position);
        if (endTag >= 0) {
            position = endTag;
        } else if (always) {
            position = length;
        }
    }

    /** The characters of a text, the name in a tag, the declaration in a document type. */
    public String value() {
        return markup.substring(start, token == Token.START || token == Token.END ? nameEnd : end);
    }

    /** The attributes of a start tag. */
    public Attributes attributes(References references) {
        return Attributes.parse(markup, nameEnd, end, references);
    }

    /** Whether the start tag is that of an empty element. */
    public boolean isEmpty() {
        return empty;
    }

    /** Whether the last token ran into the end of the markup before it was complete. */
    public boolean isCut() {
        return cut;
    }

    /** Where the next token begins. */
    public int position() {
        return position;
    }

    private Token at(int from) {
        if (markup.charAt(from) != '<' || !beginsMarkup(from)) {
            return text(from);
        }
        return switch (markup.charAt(from + 1)) {
            case '/' -> tag(from + 2, Token.END);
            case '?' -> until("?>", from + 2, Token.OTHER);
            case '!' -> declaration(from);
            default -> tag(from + 1, Token.START);
        };
    }

    private boolean beginsMarkup(int at) {
        if (at + 1 >= length) {
            return false;
        }
        char next = markup.charAt(at + 1);
        if (next == '/') {
            return at + 2 < length && isNameStart(markup.charAt(at + 2));
        }
        if (next == '!') {
            return at + 2 < length
                    && (isNameStart(markup.charAt(at + 2))
                            || markup.startsWith("--", at + 2)
                            || markup.startsWith(CDATA, at));
        }
        return next == '?' || isNameStart(next);
    }

    private Token text(int from) {
        int to = from + 1;
        while ((to = markup.indexOf('<', to)) >= 0 && !beginsMarkup(to)) {
            to++;
        }
        start = from;
        end = to < 0 ? length : to;
        position = end;
        return Token.TEXT;
    }

    private Token declaration(int from) {
        if (markup.startsWith(CDATA, from)) {
            return until("]]>", from + CDATA.length(), Token.CDATA);
        }
        if (markup.startsWith("--", from + 2)) {
            // A comment without an end is over with its tag, as browsers have it.
            String mark = finder.find("-->", from + 4) < 0 ? ">" : "-->";
            return until(mark, from + 4, Token.OTHER);
        }
        boolean doctype = markup.regionMatches(true, from + 2, "DOCTYPE", 0, 7);
        start = from + 2;
        end = doctype ? finder.endOfDoctype(start) : finder.find(">", start);
        return close(doctype ? Token.DOCTYPE : Token.OTHER, 1);
    }

    private Token until(String mark, int from, Token found) {
        start = from;
        end = finder.find(mark, from);
        return close(found, mark.length());
    }

    private Token close(Token found, int markLength) {
        if (end < 0) {
            cut = true;
            end = length;
            position = length;
        } else {
            position = end + markLength;
        }
        return found;
    }

    private Token tag(int from, Token found) {
        start = from;
        nameEnd = from;
        while (nameEnd < length && isNamePart(markup.charAt(nameEnd))) {
            nameEnd++;
        }
        end = finder.endOfTag(nameEnd);
        cut = end >= length;
        position = end < length && markup.charAt(end) == '>' ? end + 1 : end;
        empty = end > nameEnd && end < length && markup.charAt(end - 1) == '/';
        if (cut) {
            return Token.NOTHING;
        }
        return found;
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || c >= 0xC0;
    }

    private static boolean isNamePart(char c) {
        return c > ' ' && c != '>' && c != '/' && c != '<' && c != '"' && c != '\'' && c != '=';
    }
}
