package dev.dateline.annotation.type.english;

import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.EntityType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What the words beside a name tell of its type, whatever the name: "the village of X", "the group X", "X fighters".
 *
 * <p>Each cue weighs what it was worth in {@code worldwide.train} and {@code conll2003.train}, as {@code cues.py} of {@code tooling/training} counts:
 * the logarithm of its odds, one added to both counts. Looks at a bounded number of tokens.
 */
final class WordsBeside {

    /** Of 231 names after one, 226 were places. */
    private static final Set<String> SETTLEMENT = Set.of(
            "village",
            "town",
            "city",
            "district",
            "province",
            "region",
            "suburb",
            "island",
            "county",
            "state",
            "municipality",
            "port",
            "settlement",
            "hamlet");

    private static final Set<String> SETTLEMENTS = Set.of(
            "villages",
            "towns",
            "cities",
            "districts",
            "provinces",
            "regions",
            "suburbs",
            "islands",
            "counties",
            "states",
            "municipalities",
            "ports",
            "settlements",
            "hamlets");

    private static final double PLACE = Math.log(227 / 6.0);

    /** Of 100 names after one, 99 were organisations. */
    private static final Set<String> GROUP = Set.of(
            "group",
            "organisation",
            "organization",
            "militia",
            "movement",
            "party",
            "network",
            "faction",
            "company",
            "firm",
            "agency",
            "bank",
            "chain",
            "giant",
            "maker",
            "union",
            "insurgents",
            "militants",
            "rebels",
            "guerrillas");

    private static final double ORGANISATION = Math.log(100 / 2.0);

    /** Of 201 names before one, none was a person. */
    private static final Set<String> MEMBERS = Set.of(
            "militant",
            "militants",
            "fighter",
            "fighters",
            "insurgent",
            "insurgents",
            "rebel",
            "rebels",
            "gunmen",
            "jihadist",
            "jihadists",
            "extremist",
            "extremists",
            "terrorist",
            "terrorists",
            "guerrilla",
            "guerrillas",
            "militia",
            "militias",
            "militiamen",
            "commander",
            "commanders",
            "forces",
            "troops",
            "member",
            "members",
            "soldiers");

    private static final double NO_PERSON = Math.log(1 / 202.0);

    /** Of 208 names before one, 7 were places: who fights is a group's or a people's. */
    private static final double HARDLY_A_PLACE = Math.log(8 / 202.0);

    /** Of the 79 where peoples are told apart from the rest, one was of no other type. */
    private static final double HARDLY_ELSE = Math.log(2 / 79.0);

    /** Of 74 names after one with an "of", two were people. */
    private static final double HARDLY_A_PERSON = Math.log(3 / 73.0);

    /** What a country has: of 77 names with a possessive before one, none was a person. */
    private static final Set<String> OF_A_COUNTRY = Set.of(
            "president",
            "prime",
            "capital",
            "population",
            "parliament",
            "foreign",
            "central",
            "military",
            "ambassador",
            "king",
            "ruling",
            "opposition",
            "constitution",
            "economy",
            "largest",
            "national");

    private static final double NO_OWNER = Math.log(1 / 78.0);

    /** How far a list of places is followed back to the word that tells what they are, in tokens. */
    private static final int LONGEST_LIST = 40;

    private WordsBeside() {}

    /**
     * The weights of the cues beside a name, by the types that they speak for or against.
     *
     * @param first the name's first token
     * @param end the token after its last
     */
    static Map<EntityType, Double> of(SegmentedText text, int first, int end) {
        int sentence = text.sentenceOf(first);
        int from = text.firstToken(sentence);
        int after = text.endToken(sentence);
        Map<EntityType, Double> weights = new EnumMap<>(EntityType.class);
        double person = noPerson(text, from, after, first, end);
        if (person < 0) {
            weights.put(EntityType.PERSON, person);
        }
        if (afterSettlement(text, from, first)) {
            weights.put(EntityType.PLACE, PLACE);
        } else if (hasMembers(text, end, after)) {
            weights.put(EntityType.PLACE, HARDLY_A_PLACE);
            weights.put(EntityType.MISC, HARDLY_ELSE);
        }
        if (first > from && GROUP.contains(text.token(first - 1))) {
            weights.put(EntityType.ORGANISATION, ORGANISATION);
        }
        return weights;
    }

    /** "X fighters", "members of X", "X's president": the weight against a person, 0 where there is no such cue. */
    private static double noPerson(SegmentedText text, int from, int after, int first, int end) {
        if (hasMembers(text, end, after)) {
            return NO_PERSON;
        }
        boolean within = isPossessive(text, end - 1);
        int owned = within ? end : end + 1;
        if (owned < after && (within || isPossessive(text, end)) && OF_A_COUNTRY.contains(text.token(owned))) {
            return NO_OWNER;
        }
        int of = first - 1 > from && text.is(first - 1, "the") ? first - 2 : first - 1;
        return of > from && text.is(of, "of") && MEMBERS.contains(text.token(of - 1)) ? HARDLY_A_PERSON : 0;
    }

    private static boolean hasMembers(SegmentedText text, int end, int after) {
        return end < after && MEMBERS.contains(text.token(end));
    }

    private static boolean isPossessive(SegmentedText text, int token) {
        return text.is(token, "'s") || text.is(token, "\u2019s");
    }

    /** "The village of X", or X anywhere in "the villages of A, B and X". */
    private static boolean afterSettlement(SegmentedText text, int from, int first) {
        boolean listed = false;
        int at = first - 1;
        while (at > from && first - at < LONGEST_LIST) {
            if (text.is(at, "the") || text.is(at, "both")) {
                at--;
            }
            if (text.is(at, "of")) {
                String head = at > from ? text.small(at - 1) : "";
                return SETTLEMENTS.contains(head) || (!listed && SETTLEMENT.contains(head));
            }
            int link = at;
            while (at > from && links(text, at)) {
                at--;
            }
            int name = at;
            while (at > from && text.isCapitalised(at)) {
                at--;
            }
            if (link == name || name == at) {
                return false;
            }
            listed = true;
        }
        return false;
    }

    private static boolean links(SegmentedText text, int token) {
        return text.is(token, ",") || text.is(token, "and") || text.is(token, "or");
    }
}
