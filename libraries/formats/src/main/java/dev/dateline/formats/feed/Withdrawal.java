package dev.dateline.formats.feed;

import dev.dateline.formats.date.LenientDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was taken back.
 *
 * @param id of the entry
 * @param when that was; absent where it does not say
 */
public record Withdrawal(String id, @Nullable LenientDate when) {}
