/** The API: answers as JSON, as a stream of events and as an Atom feed; problems as RFC 9457 has them. */
@NullMarked
package dev.dateline.wire.http;

import org.jspecify.annotations.NullMarked;
