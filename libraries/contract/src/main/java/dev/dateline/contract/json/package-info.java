/** Values to bytes and back: one mapper, so that every service writes the same JSON. */
@NullMarked
package dev.dateline.contract.json;

import org.jspecify.annotations.NullMarked;
