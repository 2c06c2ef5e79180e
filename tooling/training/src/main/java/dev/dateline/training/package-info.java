/** Trains the tagger's model from marked text; no part of annotating. */
@NullMarked
package dev.dateline.training;

import org.jspecify.annotations.NullMarked;
