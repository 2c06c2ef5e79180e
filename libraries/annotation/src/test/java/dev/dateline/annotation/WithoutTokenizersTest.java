package dev.dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.annotation.deadline.Deadline;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only a user's own model needs DJL: with ours, none of its classes is ever asked for. */
class WithoutTokenizersTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path folder;

    @Test
    void annotatesWhereTheTokenizersAreNotEvenThere() throws IOException, InterruptedException {
        List<String> without = Stream.of(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> !entry.contains("djl"))
                .toList();
        assertThat(without).hasSizeLessThan(CLASS_PATH.split(File.pathSeparator).length - 1);

        String written = ChildJvm.run(
                folder, without.stream().collect(Collectors.joining(File.pathSeparator)), AnnotateOnce.class);

        assertThat(written).contains("Emmanuel Macron");
    }

    /** What runs there. */
    static final class AnnotateOnce {

        private AnnotateOnce() {}

        public static void main(String[] arguments) {
            ArticleText text =
                    new ArticleText("", "President Emmanuel Macron spoke in Berlin.", null, "en", null, null);
            System.out.println(Annotator.load().annotate(text, Deadline.NONE).entities());
        }
    }
}
