/** Records as CloudEvents in Kafka's binary mode, rejected originals among them. */
@NullMarked
package dev.dateline.transport.event;

import org.jspecify.annotations.NullMarked;
