/** From one consumed record to its result; knows no consumer, no producer and no group. */
@NullMarked
package dev.dateline.enrich.annotate;

import org.jspecify.annotations.NullMarked;
