/** The command line of torture. */
@NullMarked
package dev.dateline.torture.cli;

import org.jspecify.annotations.NullMarked;
