/** What a run of torture will do and when: a function of its options and its seed; knows nothing that runs. */
@NullMarked
package dev.dateline.torture.plan;

import org.jspecify.annotations.NullMarked;
