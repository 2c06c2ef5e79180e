package dev.dateline.formats.sitemap;

import dev.dateline.formats.date.LenientDate;
import org.jspecify.annotations.Nullable;

/**
 * A sitemap in an index.
 *
 * @param address where it is
 * @param changed when it was last changed
 */
public record Child(String address, @Nullable LenientDate changed) {}
