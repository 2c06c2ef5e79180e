package dev.dateline.wire.index;

/** Cuts what is too long to be a name, so that no article is too strange for the index. */
final class Names {

    private static final int LONGEST = 200;

    private Names() {}

    /** The name as it is counted: on one line, 200 code points of it at the most. */
    static String counted(String name) {
        String line = name.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }
}
