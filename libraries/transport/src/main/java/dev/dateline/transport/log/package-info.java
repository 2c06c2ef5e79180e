/** What the services log, and how often. Knows the JDK alone. */
@NullMarked
package dev.dateline.transport.log;

import org.jspecify.annotations.NullMarked;
