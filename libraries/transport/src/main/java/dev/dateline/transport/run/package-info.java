/** The one thread that does a service's work, and how the process ends with it. */
@NullMarked
package dev.dateline.transport.run;

import org.jspecify.annotations.NullMarked;
