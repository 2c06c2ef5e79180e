package dev.dateline.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.deadline.Deadline;
import dev.dateline.annotation.entity.CrfTagger;
import dev.dateline.annotation.entity.LinearModel;
import dev.dateline.annotation.entity.TaggedSpans;
import dev.dateline.annotation.model.Models;
import dev.dateline.annotation.segment.SegmentedText;
import dev.dateline.annotation.segment.Segmenter;
import dev.dateline.contract.enriched.EntityType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTrainerTest {

    private static final Segmenter SEGMENTER = Models.segmenter().part();
    private static final TrainingSettings SETTINGS = new TrainingSettings(1, 20, 0.1, 0.1f, 1);

    @Test
    void learnsWhatIsMarked() throws IOException {
        SegmentedText text = SEGMENTER.segment("Then Mr Unseen flew to Elsewhere .", Deadline.NONE);

        TaggedSpans spans = CrfTagger.of(read(bytes(train())))
                .tag(List.of(text), Deadline.NONE)
                .get(0);

        assertThat(spans.size()).isEqualTo(2);
        assertThat(spans.type(0)).isEqualTo(EntityType.PERSON);
        assertThat(text.token(spans.firstToken(0))).isEqualTo("Unseen");
        assertThat(spans.type(1)).isEqualTo(EntityType.PLACE);
        assertThat(text.token(spans.firstToken(1))).isEqualTo("Elsewhere");
        assertThat(spans.confidence(0)).isBetween(0.5f, 1f);
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        assertThat(bytes(train())).isEqualTo(bytes(train()));
    }

    @Test
    void readsBackTheBytesThatItWrote() throws IOException {
        byte[] bytes = bytes(train());

        assertThat(bytes(read(bytes))).isEqualTo(bytes);
    }

    private static LinearModel train() {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String[] names : List.of(
                new String[] {"Jones", "London"}, new String[] {"Miller", "Paris"}, new String[] {"Abe", "Tokyo"})) {
            String text = "Then Mr " + names[0] + " flew to " + names[1] + " .";
            int person = text.indexOf(names[0]);
            int place = text.indexOf(names[1]);
            MarkedDocument document = new MarkedDocument(
                    names[0],
                    text,
                    List.of(
                            new MarkedDocument.Mark(person, person + names[0].length(), "PERSON"),
                            new MarkedDocument.Mark(place, place + names[1].length(), "PLACE")));
            sentences.addAll(new LabelledSentences(SEGMENTER).of(Marking.FINE, document));
        }
        return EntityTrainer.train(sentences, SETTINGS);
    }

    private static LinearModel read(byte[] bytes) throws IOException {
        return LinearModel.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
