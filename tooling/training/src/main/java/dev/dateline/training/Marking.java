package dev.dateline.training;

import dev.dateline.annotation.entity.Labels;
import dev.dateline.contract.enriched.EntityType;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How finely a corpus tells types apart: what its marks may stand for among ours. */
final class Marking {

    /** Each mark is what it says, as in Worldwide English Newswire. */
    static final Marking FINE = new Marking(Map.of(), List.of());

    /** Peoples and products are marked MISC, made places PLACE, money not at all, as in CoNLL-2003. */
    static final Marking COARSE = new Marking(
            Map.of(
                    EntityType.MISC, List.of(EntityType.NORP, EntityType.PRODUCT),
                    EntityType.PLACE, List.of(EntityType.FACILITY)),
            List.of(EntityType.MONEY));

    private final int[][] meant;

    private Marking(Map<EntityType, List<EntityType>> alsoMeant, List<EntityType> unmarked) {
        this.meant = new int[Labels.COUNT][];
        meant[Labels.OUTSIDE] = IntStream.concat(
                        IntStream.of(Labels.OUTSIDE),
                        unmarked.stream().flatMapToInt(type -> IntStream.range(0, Labels.PARTS)
                                .map(part -> Labels.of(type, part))))
                .toArray();
        for (EntityType type : Labels.TYPES) {
            for (int part = 0; part < Labels.PARTS; part++) {
                int place = part;
                meant[Labels.of(type, part)] = Stream.concat(
                                Stream.of(type), alsoMeant.getOrDefault(type, List.of()).stream())
                        .mapToInt(each -> Labels.of(each, place))
                        .toArray();
            }
        }
    }

    /** The labels that a marked label may stand for; not to be changed. */
    int[] meant(int label) {
        return meant[label];
    }
}
