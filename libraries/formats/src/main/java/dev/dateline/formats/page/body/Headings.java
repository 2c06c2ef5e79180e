package dev.dateline.formats.page.body;

import java.util.ArrayList;
import java.util.List;

/** Keeps the cross-headings that have text under them. */
final class Headings {

    private Headings() {}

    static List<Block> withText(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean followed = i + 1 < blocks.size() && !blocks.get(i + 1).isHeading();
            if (!block.isHeading() || followed) {
                kept.add(block);
            }
        }
        return kept;
    }
}
