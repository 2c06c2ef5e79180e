/** From results to the records that keep them. */
@NullMarked
package dev.dateline.enrich.publish;

import org.jspecify.annotations.NullMarked;
