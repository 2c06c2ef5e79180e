/** The demo: the sample feeds and pages, served on this machine, with what ingest must be told to read them. */
@NullMarked
package dev.dateline.stack.demo;

import org.jspecify.annotations.NullMarked;
