/** Documents that no format reads, kept with the reason. */
@NullMarked
package dev.dateline.formats.opaque;

import org.jspecify.annotations.NullMarked;
