package dev.dateline.formats.page.body;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Knows the text beside a picture that no {@code figcaption} marks: the only text of the element that holds both. */
final class Captions {

    private static final Set<String> PICTURES = Set.of("img", "picture", "video", "amp-img", "iframe", "audio", "svg");

    private static final int LEVELS = 3;

    /** A caption is at most this much longer in the whole box, in characters: its credit. */
    private static final int CREDIT = 80;

    /** In elements; a box with more is none of a picture. */
    private static final int LARGEST = 60;

    private Captions() {}

    static boolean is(Block block, Element region) {
        if (block.kind() == BlockKind.PARAGRAPH) {
            return isUnderPicture(block);
        }
        if (block.kind() != BlockKind.PLAIN || block.text().length() > 400) {
            return false;
        }
        Element box = block.owner();
        for (int level = 0; level < LEVELS && box != null && !box.equals(region); level++, box = box.parent()) {
            List<String> tags =
                    box.stream().limit(LARGEST).map(Element::normalName).toList();
            if (tags.size() == LARGEST) {
                return false;
            }
            if (tags.stream().anyMatch(PICTURES::contains)) {
                return box.text().length() < block.text().length() + CREDIT;
            }
        }
        return false;
    }

    /** A line that is no sentence, right after a paragraph that is nothing but a picture. */
    private static boolean isUnderPicture(Block block) {
        Element before = block.owner().previousElementSibling();
        return before != null
                && block.text().length() < CREDIT
                && !block.endsSentence()
                && before.childNodeSize() < LEVELS
                && !before.hasText()
                && before.stream().limit(LARGEST).anyMatch(each -> PICTURES.contains(each.normalName()));
    }
}
