/** Which cores annotate at present, so that a long article may use those that nothing else does. */
@NullMarked
package dev.dateline.annotation.cores;

import org.jspecify.annotations.NullMarked;
