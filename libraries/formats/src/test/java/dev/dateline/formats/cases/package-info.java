/** The cases drawn from public bug reports, as far as one document answers them. */
package dev.dateline.formats.cases;
