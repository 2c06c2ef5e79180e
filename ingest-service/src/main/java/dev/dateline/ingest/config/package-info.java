/** The service's configuration: an interface per concern, checked at start. */
@NullMarked
package dev.dateline.ingest.config;

import org.jspecify.annotations.NullMarked;
