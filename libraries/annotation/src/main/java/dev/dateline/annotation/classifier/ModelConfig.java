package dev.dateline.annotation.classifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code config.json} tells of a network.
 *
 * @param labels what the network's scores are of, in their order
 * @param longest the most pieces in a window, special ones included
 */
record ModelConfig(List<ClassLabel> labels, int longest) {

    /** The most pieces in any window: more context than a few sentences hardly helps, and costs its square. */
    private static final int MOST_PIECES = 256;

    /** RoBERTa's kind counts its positions from 2. */
    private static final int UNUSED_POSITIONS = 2;

    private static final int LEAST_PIECES = 8;

    /** Reads it; fails with what is wrong in it. */
    static ModelConfig read(Path file) {
        JsonNode tree = tree(file);
        List<ClassLabel> labels = labels(file, tree.path("id2label"));
        int positions = tree.path("max_position_embeddings").asInt(MOST_PIECES + UNUSED_POSITIONS);
        int longest = positions < 0 ? MOST_PIECES : Math.min(MOST_PIECES, positions - UNUSED_POSITIONS);
        if (longest < LEAST_PIECES) {
            throw new ModelFolderException(file, "has max_position_embeddings " + positions);
        }
        return new ModelConfig(labels, longest);
    }

    private static JsonNode tree(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new ModelFolderException(file, "is no JSON", e);
        }
    }

    private static List<ClassLabel> labels(Path file, JsonNode names) {
        List<ClassLabel> labels = new ArrayList<>();
        for (int label = 0; label < names.size(); label++) {
            JsonNode name = names.get(String.valueOf(label));
            if (name == null || !name.isTextual()) {
                throw new ModelFolderException(file, "has no name for label " + label + " in id2label");
            }
            labels.add(ClassLabel.of(name.textValue()));
        }
        if (labels.stream().allMatch(ClassLabel::outside)) {
            throw new ModelFolderException(file, "has no label in id2label that is known for a name: " + names);
        }
        return List.copyOf(labels);
    }
}
