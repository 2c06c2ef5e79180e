package dev.dateline.annotation.entity;

import dev.dateline.annotation.Deadline;
import dev.dateline.annotation.segment.SegmentedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags names with a linear-chain conditional random field over words, shapes, affixes and the rest of the article.
 *
 * <p>A name's confidence is the probability of its labels under the model. Thread-safe.
 */
public final class LinearTagger implements EntityTagger {

    private final LinearModel model;

    /** Tags by that model. */
    public LinearTagger(LinearModel model) {
        this.model = model;
    }

    @Override
    public List<TaggedSpans> tag(List<SegmentedText> texts, Deadline deadline) {
        List<Features> features = ArticleFeatures.of(texts);
        deadline.check();
        Lattice lattice = new Lattice();
        int[] sums = new int[Labels.COUNT];
        List<TaggedSpans> tagged = new ArrayList<>(texts.size());
        for (int text = 0; text < texts.size(); text++) {
            tagged.add(tag(texts.get(text), features.get(text), lattice, sums, deadline));
        }
        return tagged;
    }

    private TaggedSpans tag(SegmentedText text, Features features, Lattice lattice, int[] sums, Deadline deadline) {
        TaggedSpans.Builder found = new TaggedSpans.Builder();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            deadline.check();
            int first = text.firstToken(sentence);
            int end = text.endToken(sentence);
            float[] scores = lattice.reset(end - first);
            features.sentence(sentence);
            for (int token = first; token < end; token++) {
                int[] each = features.of(token);
                model.score(each, features.size(), scores, (token - first) * Labels.COUNT, sums);
            }
            addNames(found, first, lattice);
        }
        return found.build();
    }

    private void addNames(TaggedSpans.Builder found, int first, Lattice lattice) {
        int[] labels = lattice.best(model.between());
        boolean weighed = false;
        for (int token = 0; token < labels.length; token++) {
            if (Labels.begins(labels[token])) {
                if (!weighed) {
                    lattice.weigh(model.between());
                    weighed = true;
                }
                int end = token + 1;
                while (!Labels.closes(labels[end - 1])) {
                    end++;
                }
                found.add(first + token, first + end, Labels.type(labels[token]), lattice.sequence(token, end, labels));
            }
        }
    }
}
