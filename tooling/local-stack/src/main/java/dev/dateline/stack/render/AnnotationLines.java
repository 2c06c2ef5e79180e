package dev.dateline.stack.render;

import dev.dateline.contract.enriched.Annotations;
import dev.dateline.contract.enriched.Entity;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Lists what was found in an article: a line for each type of entity, and one for the dates.
 *
 * @param style how to set things off
 */
record AnnotationLines(Style style) {

    private static final int LABEL_WIDTH = 14;

    List<String> of(Annotations annotations) {
        List<String> lines = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            String named = annotations.entities().stream()
                    .filter(entity -> entity.type() == type && entity.role() == null)
                    .map(this::entity)
                    .collect(Collectors.joining(", "));
            if (!named.isEmpty()) {
                lines.add(label(plural(type)) + named);
            }
        }
        if (!annotations.timexes().isEmpty()) {
            lines.add(label("dates") + dates(annotations.timexes()));
        }
        return lines;
    }

    /** {@code 1 person}, {@code 2 people}, in the type's colour. */
    String counted(EntityType type, long count) {
        return style.entity(type, count + " " + (count == 1 ? singular(type) : plural(type)));
    }

    private String entity(Entity entity) {
        String name = style.entity(entity.type(), Printable.line(entity.name()));
        int mentions = entity.mentions().size();
        return mentions > 1 ? name + style.dim(" ×" + mentions) : name;
    }

    private String dates(List<Timex> timexes) {
        return timexes.stream()
                .map(timex -> style.date(Printable.line(timex.slice().text())) + " → " + Printable.line(timex.value()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String label(String name) {
        return "  " + name + " ".repeat(Math.max(1, LABEL_WIDTH - name.length()));
    }

    private static String singular(EntityType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static String plural(EntityType type) {
        return switch (type) {
            case PERSON -> "people";
            case FACILITY -> "facilities";
            case NORP -> "groups";
            case MONEY -> "money";
            case MISC -> "other";
            default -> singular(type) + "s";
        };
    }
}
