/** What runs in the broker's own JVM; only this package may use the broker's classes. */
@NullMarked
package dev.dateline.broker.child;

import org.jspecify.annotations.NullMarked;
