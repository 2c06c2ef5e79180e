package dev.dateline.formats.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it stood in one document.
 *
 * @param format what it is written in, for a person: {@code RSS 2.0}
 * @param title what it calls itself, as text; empty where it has nothing but markup for it
 * @param language BCP 47
 * @param link the page that it is the feed of
 * @param hints when it asks to be visited
 * @param archive the address of the document with the entries before these (RFC 5005, section 4; JSON Feed's {@code next_url})
 * @param entries in the order of the document
 * @param rejected what stands where an entry should
 * @param withdrawn what it says was taken back (RFC 6721)
 * @param complete whether the document was whole; where it was not, what comes later in it is not known
 */
public record FeedDocument(
        String format,
        @Nullable String title,
        @Nullable String language,
        @Nullable String link,
        VisitHints hints,
        @Nullable String archive,
        List<FeedEntry> entries,
        List<RejectedEntry> rejected,
        List<Withdrawal> withdrawn,
        boolean complete) {

    public FeedDocument {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Tells what it is and how much is in it, none of the text. */
    @Override
    public String toString() {
        return "FeedDocument[" + format + ", " + entries.size() + " entries, " + rejected.size() + " rejected]";
    }
}
