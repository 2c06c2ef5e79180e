/** Writes articles, records and states for a person, in colour where that is wanted. */
@NullMarked
package dev.dateline.stack.render;

import org.jspecify.annotations.NullMarked;
