package dev.dateline.annotation.join;

import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the names of one article to entities. */
public final class EntityJoiner {

    private EntityJoiner() {}

    /**
     * The entities of an article.
     *
     * @param names in the order of the text, the headline's first
     */
    public static List<Entity> join(List<FoundName> names) {
        Map<List<Object>, List<FoundName>> groups = new LinkedHashMap<>();
        for (FoundName name : names) {
            List<Object> key = new ArrayList<>();
            key.add(name.type());
            key.add(String.valueOf(name.role()));
            key.add(name.slice().text());
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(name);
        }
        List<Entity> entities = new ArrayList<>();
        for (List<FoundName> group : groups.values()) {
            FoundName first = group.get(0);
            List<Mention> mentions = group.stream()
                    .map(name -> new Mention(name.slice(), Math.round(name.confidence() * 1000) / 1000.0))
                    .toList();
            entities.add(new Entity(
                    "e" + (entities.size() + 1), first.type(), first.slice().text(), first.role(), mentions));
        }
        return entities;
    }
}
