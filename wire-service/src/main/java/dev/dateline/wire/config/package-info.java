/** The service's configuration: an interface per concern, checked at start. */
@NullMarked
package dev.dateline.wire.config;

import org.jspecify.annotations.NullMarked;
