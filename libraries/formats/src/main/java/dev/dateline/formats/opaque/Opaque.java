package dev.dateline.formats.opaque;

import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.document.Resumption;
import dev.dateline.formats.item.ItemMaker;
import java.util.Optional;
import java.util.Set;

/**
 * What no format reads: a document that is one rejected item, once, however it grows.
 *
 * @param reason why it is not read
 * @param detail that for a person
 */
public record Opaque(Reason reason, String detail) implements Format {

    /**
     * Of a document that is no text though its name tells a format of text.
     *
     * @param known what its first bytes are known as, where they are
     */
    public static Opaque binary(Optional<String> known) {
        return new Opaque(
                Reason.BINARY,
                "byte 0: not a text, " + known.map(name -> "it is " + name).orElse("it holds NUL bytes"));
    }

    /** Of a document that no format takes for its own; {@code endings} are the names' that one would. */
    public static Opaque unknown(String endings) {
        return new Opaque(Reason.UNKNOWN_FORMAT, "the name tells no format that is read: " + endings);
    }

    @Override
    public String name() {
        return "unknown";
    }

    @Override
    public Set<String> extensions() {
        return Set.of();
    }

    @Override
    public boolean recognises(DocumentHead head) {
        return true;
    }

    @Override
    public Resumption resumption() {
        return Resumption.AT_OFFSET;
    }

    @Override
    public ItemReader reader(DocumentHead head, ByteWindow window, ItemMaker items, boolean ends) {
        return new OpaqueReader(window, items, reason, detail);
    }
}
