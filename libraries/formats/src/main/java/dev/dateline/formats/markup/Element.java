package dev.dateline.formats.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a tree; its name is local and in lower case. Grows while it is read, and is only read afterwards. */
public final class Element implements MarkupNode {

    private final @Nullable Element parent;
    private final String rawName;
    private final Namespace namespace;
    private final String name;
    private final Attributes attributes;
    private final List<MarkupNode> children = new ArrayList<>(2);

    Element(@Nullable Element parent, String rawName, Namespace namespace, String name, Attributes attributes) {
        this.parent = parent;
        this.rawName = rawName;
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
    }

    /** What it stands in, also where it was taken out of there. */
    public @Nullable Element parent() {
        return parent;
    }

    public String name() {
        return name;
    }

    public Namespace namespace() {
        return namespace;
    }

    /** Whether it is this element of the format itself. */
    public boolean is(String own) {
        return namespace.isOwn() && name.equals(own);
    }

    /** Whether it is this element of a vocabulary. */
    public boolean is(Namespace of, String local) {
        return namespace == of && name.equals(local);
    }

    /** The value of an attribute by its name in lower case, whatever its prefix; blank ones are absent. */
    public @Nullable String attribute(String local) {
        String value = attributes.get(local);
        if (value == null) {
            value = attributes.local(local);
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    public List<MarkupNode> children() {
        return children;
    }

    /** The elements that stand in it. */
    public Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The first element of the format itself with this name in it. */
    public Optional<Element> first(String own) {
        return elements().filter(each -> each.is(own)).findFirst();
    }

    /** Whether elements stand in it. */
    public boolean hasElements() {
        return children.stream().anyMatch(Element.class::isInstance);
    }

    /** Whether it has attributes. */
    public boolean hasAttributes() {
        return attributes.size() > 0;
    }

    /** All the characters in it, at any depth, as they stand. */
    public String text() {
        if (children.size() == 1 && children.get(0) instanceof Characters only) {
            return only.value();
        }
        StringBuilder text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }

    private void appendTo(StringBuilder text) {
        for (MarkupNode each : children) {
            each.handTo(element -> element.appendTo(text), characters -> text.append(characters.value()));
        }
    }

    /** The attribute {@code xml:base} or {@code xml:lang} of this element alone. */
    @Nullable
    public String own(String name) {
        String value = attributes.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The name as it is written, with its prefix. */
    public String writtenName() {
        return rawName;
    }

    Attributes attributes() {
        return attributes;
    }

    void add(MarkupNode child) {
        children.add(child);
    }

    @Override
    public void handTo(Consumer<Element> elements, Consumer<Characters> characters) {
        elements.accept(this);
    }

    /** Tells its name and none of its text. */
    @Override
    public String toString() {
        return "Element[" + rawName + "]";
    }
}
