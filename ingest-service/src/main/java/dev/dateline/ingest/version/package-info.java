/** What ingest remembers of every article: a hash and a version, in at most 64 bytes each. Plain Java. */
@NullMarked
package dev.dateline.ingest.version;

import org.jspecify.annotations.NullMarked;
