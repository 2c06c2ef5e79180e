package dev.dateline.formats.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.contract.rejected.Original;
import dev.dateline.contract.rejected.Reason;
import dev.dateline.formats.Formats;
import dev.dateline.formats.Reading;
import dev.dateline.formats.bytes.ByteWindow;
import dev.dateline.formats.document.DocumentHead;
import dev.dateline.formats.document.Format;
import dev.dateline.formats.document.ItemReader;
import dev.dateline.formats.document.WholeReader;
import dev.dateline.formats.item.Item;
import dev.dateline.formats.item.ItemMaker;
import dev.dateline.formats.item.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever reading an item throws, that the process survives, rejects that item and no other. */
class WhateverIsThrownTest {

    static Stream<Supplier<Throwable>> survivable() {
        return Stream.of(
                StackOverflowError::new,
                () -> new OutOfMemoryError("Java heap space"),
                AssertionError::new,
                () -> new IllegalStateException("says secrets"),
                () -> new NoClassDefFoundError("a/b/C"));
    }

    @ParameterizedTest
    @MethodSource("survivable")
    void rejectsTheItemThatAReaderFailsOn(Supplier<Throwable> thrown) throws IOException {
        List<Item> items = read(Throwing.inItem(thrown));

        assertThat(items).hasSize(3);
        assertThat(Reading.rejected(items.get(1)).reason()).isEqualTo(Reason.READING_FAILED);
        assertThat(Reading.rejected(items.get(1)).detail())
                .contains(thrown.get().getClass().getSimpleName())
                .doesNotContain("secrets");
        assertThat(Reading.rejected(items.get(2)).reason()).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("survivable")
    void rejectsTheDocumentThatAReaderFailsOn(Supplier<Throwable> thrown) throws IOException {
        assertThat(read(Throwing.inDocument(thrown)))
                .singleElement()
                .satisfies(item -> assertThat(Reading.rejected(item).reason()).isEqualTo(Reason.READING_FAILED));
        assertThat(read(Throwing.everywhere(thrown)))
                .singleElement()
                .satisfies(item -> assertThat(Reading.rejected(item).reason()).isEqualTo(Reason.READING_FAILED));
    }

    @Test
    void goesOnAfterNoErrorOfTheMachineItself() {
        assertThatThrownBy(() -> read(Throwing.everywhere(() -> new InternalError("broken"))))
                .isInstanceOf(InternalError.class);
    }

    private static List<Item> read(Format format) throws IOException {
        byte[] bytes = Reading.utf8("thrown");
        StoredDocument document =
                new StoredDocument("a.thrown", null, null, bytes.length, new ByteArrayInputStream(bytes));
        List<Item> items = new ArrayList<>();
        try (DocumentReader reader =
                DocumentReader.open(Formats.standard().with(format), Origin.of("seeds"), document)) {
            for (Item item = reader.next(); item != null; item = reader.next()) {
                items.add(item);
            }
        }
        return items;
    }

    private record Throwing(Reader reading) implements Format {

        interface Reader {
            ItemReader of(DocumentHead head, ByteWindow window, ItemMaker items);
        }

        static Throwing inItem(Supplier<Throwable> thrown) {
            WholeReader.ItemDraft good = (items, length) ->
                    items.rejected(null, Reason.EMPTY, "", 0, Original.of(new byte[0], Original.OCTETS));
            return new Throwing((head, window, maker) -> new WholeReader(head, window, maker) {
                @Override
                protected List<ItemDraft> parse(DocumentHead itself, byte[] document) {
                    return List.of(
                            good,
                            (items, length) -> {
                                throw sneaked(thrown.get());
                            },
                            good);
                }
            });
        }

        static Throwing inDocument(Supplier<Throwable> thrown) {
            return new Throwing((head, window, maker) -> new WholeReader(head, window, maker) {
                @Override
                protected List<ItemDraft> parse(DocumentHead itself, byte[] document) {
                    throw sneaked(thrown.get());
                }
            });
        }

        static Throwing everywhere(Supplier<Throwable> thrown) {
            return new Throwing((head, window, maker) -> () -> {
                throw sneaked(thrown.get());
            });
        }

        private static RuntimeException sneaked(Throwable thrown) {
            if (thrown instanceof Error error) {
                throw error;
            }
            return (RuntimeException) thrown;
        }

        @Override
        public String name() {
            return "throwing";
        }

        @Override
        public Set<String> extensions() {
            return Set.of(".thrown");
        }

        @Override
        public boolean recognises(DocumentHead head) {
            return head.isNamed(extensions());
        }

        @Override
        public ItemReader reader(DocumentHead head, ByteWindow window, ItemMaker items, boolean ends) {
            return reading.of(head, window, items);
        }
    }
}
