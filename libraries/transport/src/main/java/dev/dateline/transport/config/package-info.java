/** Configured values as the services read them: each converter says what is allowed where a value is not. */
@NullMarked
package dev.dateline.transport.config;

import org.jspecify.annotations.NullMarked;
