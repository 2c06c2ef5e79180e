package dev.dateline.annotation.join;

import dev.dateline.annotation.name.FoundName;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** One entity while its mentions are gathered; used by one thread. */
final class EntityBuilder {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Comparator<String> FULLEST = Comparator.comparingInt((String name) -> name.split(" ").length)
            .thenComparing(EntityBuilder::hasSmallLetters)
            .thenComparingInt(String::length);

    private final List<FoundName> mentions = new ArrayList<>();

    void add(FoundName name) {
        mentions.add(name);
    }

    /** The fullest of its names, the first of those that are as full. */
    String name() {
        String fullest = "";
        for (FoundName mention : mentions) {
            String name = SPACES.matcher(mention.name().strip()).replaceAll(" ");
            fullest = fullest.isEmpty() || FULLEST.compare(name, fullest) > 0 ? name : fullest;
        }
        return fullest;
    }

    private static boolean hasSmallLetters(String name) {
        return name.chars().anyMatch(Character::isLowerCase);
    }

    Entity build(String id, String name) {
        FoundName first = mentions.get(0);
        return new Entity(
                id,
                first.type(),
                name,
                first.role(),
                mentions.stream()
                        .map(mention -> new Mention(mention.slice(), Math.round(mention.confidence() * 1000) / 1000.0))
                        .toList());
    }

    FoundName first() {
        return mentions.get(0);
    }
}
