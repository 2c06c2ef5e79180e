/** What torture shows a person. */
@NullMarked
package dev.dateline.torture.render;

import org.jspecify.annotations.NullMarked;
