package dev.dateline.annotation.entity;

/**
 * One scorer of a cascade.
 *
 * @param scorer adds how well labels suit tokens to what was said before
 * @param transitions the field's, as sharp as what is said by now
 * @param told the same, as sharp as the chances of types are told: the words beside a name must be able to outweigh them
 * @param sure from which probability of its best labels is decided and no later stage asked
 * @param outside from which probability of belonging to no name a word parts what is decided from what is not
 */
public record CascadeStage(LabelScorer scorer, Transitions transitions, Transitions told, double sure, double outside) {

    /** A stage that decides whatever it is asked. */
    public static CascadeStage last(LabelScorer scorer, Transitions transitions) {
        return new CascadeStage(scorer, transitions, transitions, 0, 1);
    }
}
