package dev.dateline.formats.item;

import dev.dateline.contract.article.Published;
import dev.dateline.contract.article.SourcePosition;
import dev.dateline.contract.event.Limits;
import dev.dateline.contract.hash.Sha256;
import dev.dateline.contract.json.ArticleJson;
import dev.dateline.contract.rejected.ItemFailure;
import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives the items of one document their names and numbers, in the order they are read.
 *
 * <p>An item has the id that its source gave it, and every further line with that id is the same article again. Where it
 * gave none, the id is the hash of date and headline, and a repeat in the document is another article: {@code ~2},
 * {@code ~3}. Not thread-safe.
 */
public final class ItemMaker {

    /** JSON escapes a quotation mark or a line feed of a text with a second byte; position and hash take the rest. */
    private static final long SURELY_SMALL = Limits.ARTICLE_BYTES / 2 - (16 << 10);

    private static final OffsetDateTime LONG_DATE = Instant.EPOCH.plusNanos(1).atOffset(ZoneOffset.UTC);

    private final Origin origin;
    private final String document;
    private final String documentUri;
    private final Occurrences occurrences;
    private long ordinal;

    /**
     * @param ordinal the number of the next item
     * @param occurrences of the hashed ids before it
     */
    public ItemMaker(Origin origin, String document, long ordinal, Occurrences occurrences) {
        this.origin = origin;
        this.document = document;
        this.documentUri = ArticleUri.ofDocument(origin.source(), document);
        this.ordinal = ordinal;
        this.occurrences = occurrences;
    }

    /** How many items there have been. */
    public long ordinal() {
        return ordinal;
    }

    /**
     * The next item is an article; where it would be larger than an article may be, it is rejected for that.
     *
     * @param id its own id
     * @param byteOffset where it begins
     * @param length how many bytes it took
     * @param original its bytes as they stand in the document, asked for only where it is rejected
     * @throws IOException where what stands before it has to be read again and can't
     */
    public Item article(@Nullable String id, Content content, long byteOffset, long length, Supplier<Original> original)
            throws IOException {
        String uri = ArticleUri.ofItem(documentUri, id == null ? hashedId(content) : id);
        Draft draft = Draft.of(uri, position(byteOffset), length, content.in(origin.language()));
        if (length > SURELY_SMALL) {
            int size = ArticleJson.write(draft.toArticle(Integer.MAX_VALUE, LONG_DATE)).length;
            if (size > Limits.ARTICLE_BYTES) {
                String detail = "byte " + byteOffset + ": an article of " + size + " bytes; at most "
                        + Limits.ARTICLE_BYTES + " are allowed";
                return rejected(id, Reason.ARTICLE_TOO_LARGE, detail, byteOffset, original.get());
            }
        }
        ordinal++;
        return draft;
    }

    /**
     * The next item is none that can be published.
     *
     * @param id its own id, where it has one nevertheless
     */
    public RejectedItem rejected(
            @Nullable String id, Reason reason, String detail, long byteOffset, Original original) {
        SourcePosition position = position(byteOffset);
        ordinal++;
        return new RejectedItem(
                position, original.length(), ArticleUri.ofItem(documentUri, id), reason, detail, original);
    }

    /** One item in the making. */
    @FunctionalInterface
    public interface Making {
        Item make() throws IOException;
    }

    /**
     * The next item; where making it fails in a way that no item should, it is rejected for that and the next can follow.
     *
     * @param byteOffset where it begins
     * @param original its bytes, asked for only where it is rejected
     */
    public Item orRejected(Making making, long byteOffset, Supplier<Original> original) throws IOException {
        long number = ordinal;
        try {
            return making.make();
        } catch (RuntimeException | Error e) {
            if (!ItemFailure.isSurvivable(e)) {
                throw e;
            }
            ordinal = number;
            String detail = "byte " + byteOffset + ": reading failed: " + ItemFailure.describe(e);
            return rejected(null, Reason.READING_FAILED, detail, byteOffset, original.get());
        }
    }

    /** The one item of a document that has none, and is {@code length} bytes of white space. */
    public RejectedItem empty(long length) {
        String detail = length == 0 ? "no bytes" : "nothing but white space in " + length + " bytes";
        return rejected(null, Reason.EMPTY, detail, 0, Original.of(new byte[0], Original.OCTETS));
    }

    /**
     * What is wrong with the document from there on; it takes none of its bytes.
     *
     * @param original of the document as it is stored
     */
    public RejectedItem broken(Reason reason, String detail, long byteOffset, Original original) {
        SourcePosition position = position(byteOffset);
        ordinal++;
        return new RejectedItem(position, 0, documentUri, reason, detail, original);
    }

    private SourcePosition position(long byteOffset) {
        return new SourcePosition(origin.source(), document, ordinal, byteOffset);
    }

    private String hashedId(Content content) throws IOException {
        Published published = content.published();
        String date = published == null ? "" : published.value();
        String headline =
                content.headlines().isEmpty() ? "" : content.headlines().get(0).value();
        byte[] hash = Sha256.digest().digest((date + '\n' + headline).getBytes(StandardCharsets.UTF_8));
        long id = ByteBuffer.wrap(hash).getLong();
        int count = occurrences.count(id);
        String digits = HexFormat.of().toHexDigits(id);
        return count == 1 ? digits : digits + '~' + count;
    }
}
