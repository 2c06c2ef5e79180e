package dev.dateline.contract.article;

import dev.dateline.contract.rejected.Reason;
import java.util.Optional;

/** What a text that should be a publication date turned out to be. */
public sealed interface DateReading permits PublicationDate, DateReading.NoDate {

    /** The date, where it is one. */
    Optional<PublicationDate> date();

    /**
     * None.
     *
     * @param reason whether it is no date at all, or one that is not on the calendar
     * @param detail what is wrong, for a person
     */
    record NoDate(Reason reason, String detail) implements DateReading {

        @Override
        public Optional<PublicationDate> date() {
            return Optional.empty();
        }
    }
}
