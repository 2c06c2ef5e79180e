package dev.dateline.formats.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts a page into its blocks of text, in the order of the document, without recursion. */
public final class BlockReader implements NodeFilter {

    private static final Set<String> NO_TEXT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "canvas",
            "video",
            "audio",
            "object",
            "embed",
            "select",
            "textarea",
            "button",
            "nav",
            "dialog",
            "input",
            "datalist",
            "map",
            "progress",
            "rp",
            "rt");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Of more text than so many blocks no page's article is made; what stands behind them is not read. */
    private static final int MOST = 20_000;

    private final List<Block> blocks = new ArrayList<>();
    private final BlockText text = new BlockText();
    private Element owner;
    private int links;

    private BlockReader(Element body) {
        this.owner = body;
    }

    /** The blocks in an element. */
    public static List<Block> read(Element body) {
        BlockReader reader = new BlockReader(body);
        NodeTraversor.filter(reader, body);
        reader.endBlock();
        return reader.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (blocks.size() >= MOST) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode run) {
            text.append(run.getWholeText(), links > 0);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (NO_TEXT.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (BLOCKS.contains(name)) {
                endBlock();
                owner = element;
            } else if (element.hasAttr("hidden")) {
                return FilterResult.SKIP_ENTIRELY;
            } else if (isLink(element)) {
                links++;
            } else if (name.equals("br") && text.breakLine()) {
                endBlock();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (BLOCKS.contains(name)) {
                endBlock();
                owner = ownerOutside(element);
            } else if (isLink(element)) {
                links--;
            }
        }
        return FilterResult.CONTINUE;
    }

    /** An anchor that leads nowhere else, as those of cross-headings, is none. */
    private static boolean isLink(Element element) {
        if (!element.normalName().equals("a")) {
            return false;
        }
        String target = element.attr("href");
        Element parent = element.parent();
        boolean anchor = target.isEmpty()
                || (target.startsWith("#") && parent != null && BlockKind.of(parent) == BlockKind.HEADING);
        return !anchor;
    }

    private Element ownerOutside(Element element) {
        Element outside = element.parent();
        while (outside != null && !BLOCKS.contains(outside.normalName())) {
            outside = outside.parent();
        }
        return outside == null ? element : outside;
    }

    private void endBlock() {
        if (text.hasLetters()) {
            blocks.add(new Block(blocks.size(), BlockKind.of(owner), owner, text.text(), text.linkChars()));
        }
        text.clear();
    }
}
