package dev.dateline.formats.markup;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of a document and hands its pieces out as they end, so that it holds one at a time.
 *
 * <p>An end tag closes the nearest element of its name with all that stands open in it; one that closes nothing is passed over. A
 * piece that begins inside another of its name ends that one. Elements deeper than {@link #DEPTH} and those beyond
 * {@link #MOST_ELEMENTS} of a piece are left out; their text stays.
 */
public final class TreeReader {

    /** How deep elements may stand. */
    public static final int DEPTH = 100;

    private static final int MOST_ELEMENTS = 50_000;

    private final MarkupScanner scanner;
    private final Predicate<Element> isPiece;
    private final BiConsumer<Element, Span> pieces;
    private References references = References.XML;
    private @Nullable Element root;
    private @Nullable Element current;
    private @Nullable Element piece;
    private int pieceStart;
    private int depth;
    private int leftOut;
    private int elements;
    private int elementsOutside;
    private boolean rootEnded;

    private TreeReader(String markup, Predicate<Element> isPiece, BiConsumer<Element, Span> pieces) {
        this.scanner = new MarkupScanner(markup);
        this.isPiece = isPiece;
        this.pieces = pieces;
    }

    /**
     * Where a piece stands in the markup.
     *
     * @param start in UTF-16 units
     * @param end in UTF-16 units, exclusive
     * @param complete whether its end was there
     */
    public record Span(int start, int end, boolean complete) {}

    /**
     * What is left of a document once its pieces are out.
     *
     * @param root the first element
     * @param complete whether the document did not end inside the root
     */
    public record Tree(Element root, boolean complete) {}

    /**
     * Reads a document.
     *
     * @param isPiece tells the elements that are handed out and then dropped
     * @param pieces takes them in their order
     * @return empty where there is no element in it
     */
    public static Optional<Tree> read(String markup, Predicate<Element> isPiece, BiConsumer<Element, Span> pieces) {
        return new TreeReader(markup, isPiece, pieces).read();
    }

    /** The tree of a document in one piece. */
    public static Optional<Tree> read(String markup) {
        return read(markup, element -> false, (element, span) -> {});
    }

    private Optional<Tree> read() {
        int at = scanner.position();
        for (Token token = scanner.next(); token != Token.NOTHING; token = scanner.next()) {
            switch (token) {
                case TEXT -> add(references.resolve(scanner.value()));
                case CDATA -> add(scanner.value());
                case START -> open(at);
                case END -> close(scanner.value(), at);
                case DOCTYPE -> references = DocumentType.references(scanner.value());
                case OTHER, NOTHING -> {}
            }
            at = scanner.position();
        }
        if (piece != null) {
            endPiece(at, false);
        }
        return root == null ? Optional.empty() : Optional.of(new Tree(root, rootEnded && !scanner.isCut()));
    }

    private void add(String text) {
        if (current != null && !text.isEmpty()) {
            current.add(new Characters(text));
        }
    }

    private void open(int at) {
        String rawName = scanner.value();
        if (piece != null && rawName.equalsIgnoreCase(piece.writtenName())) {
            leave(piece, at);
        }
        if (depth >= DEPTH || elements >= MOST_ELEMENTS) {
            leftOut += scanner.isEmpty() ? 0 : 1;
            return;
        }
        Element element = Namespaces.open(current, rawName, scanner.attributes(references));
        if (piece == null && isPiece.test(element)) {
            piece = element;
            pieceStart = at;
            elementsOutside = elements;
            elements = 0;
        } else if (current != null) {
            current.add(element);
        }
        if (root == null) {
            root = element;
        }
        elements++;
        current = element;
        depth++;
        if (scanner.isEmpty()) {
            leave(element, scanner.position());
        }
    }

    private void close(String rawName, int at) {
        Element open = current;
        while (open != null && !open.writtenName().equalsIgnoreCase(rawName)) {
            open = open.parent();
        }
        if (leftOut > 0 && (open == null || (open != piece && open != root))) {
            leftOut--;
        } else if (open != null) {
            leave(open, open == piece ? scanner.position() : at);
        }
    }

    /** Ends an element and all that is open in it. */
    private void leave(Element element, int at) {
        for (Element each = current; each != null; each = each.parent()) {
            depth--;
            rootEnded |= each == root;
            if (each == piece) {
                endPiece(at, true);
            }
            if (each == element) {
                break;
            }
        }
        leftOut = 0;
        current = element.parent();
    }

    private void endPiece(int at, boolean complete) {
        Element ended = piece;
        piece = null;
        elements = elementsOutside;
        if (ended != null) {
            pieces.accept(ended, new Span(pieceStart, at, complete));
        }
    }
}
