/**
 * Child processes: started, watched, stopped, killed and paused, and tied to the life of the JVM that started them.
 *
 * <p>Thread-safe. Depends on nothing but the JDK.
 */
@NullMarked
package dev.dateline.broker.process;

import org.jspecify.annotations.NullMarked;
