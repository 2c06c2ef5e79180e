package dev.dateline.annotation.entity;

import dev.dateline.annotation.Deadline;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.contract.enriched.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * Tags names with OpenNLP's name finder.
 *
 * <p>A finder remembers within an article how it tagged each word; it is lent to one article at a time and forgets in
 * between. Thread-safe: as many finders are made as articles are tagged at once.
 */
public final class NameFinderTagger implements EntityTagger {

    private final TokenNameFinderModel model;
    private final Queue<NameFinderME> idle = new ConcurrentLinkedQueue<>();

    /** Tags by a model whose outcomes are named for the types: {@code PERSON}, {@code PLACE}, …. */
    public NameFinderTagger(TokenNameFinderModel model) {
        this.model = model;
    }

    @Override
    public List<TaggedSpans> tag(List<SegmentedText> texts, Deadline deadline) {
        NameFinderME lent = idle.poll();
        NameFinderME finder = lent == null ? new NameFinderME(model) : lent;
        try {
            NameFinderInput input = new NameFinderInput(texts);
            List<TaggedSpans> tagged = new ArrayList<>(texts.size());
            for (SegmentedText text : texts) {
                tagged.add(tag(finder, input, text, deadline));
            }
            return tagged;
        } finally {
            finder.clearAdaptiveData();
            idle.add(finder);
        }
    }

    private static TaggedSpans tag(NameFinderME finder, NameFinderInput input, SegmentedText text, Deadline deadline) {
        TaggedSpans.Builder found = new TaggedSpans.Builder();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            deadline.check();
            int first = text.firstToken(sentence);
            Span[] names = finder.find(input.tokens(text, sentence));
            double[] confidences = finder.probs(names);
            for (int name = 0; name < names.length; name++) {
                found.add(
                        first + names[name].getStart(),
                        first + names[name].getEnd(),
                        EntityType.valueOf(names[name].getType()),
                        confidences[name]);
            }
        }
        return found.build();
    }
}
