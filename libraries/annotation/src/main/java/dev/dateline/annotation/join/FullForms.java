package dev.dateline.annotation.join;

import dev.dateline.annotation.name.NameForm;

/** Tells which full name a name of the same article stands for; used by one thread. */
interface FullForms {

    /** Hears of a name, before any question. */
    default void learn(NameForm form) {}

    /** The form that the entity goes by; asked in the order of the text. */
    NameForm fullFormOf(NameForm form);
}
