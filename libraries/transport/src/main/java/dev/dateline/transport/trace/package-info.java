/** W3C trace context on records, by OpenTelemetry; does nothing until an endpoint for traces is configured. */
@NullMarked
package dev.dateline.transport.trace;

import org.jspecify.annotations.NullMarked;
