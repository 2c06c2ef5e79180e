package dev.dateline.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Finds in the log of a part that ended the line that tells why. */
final class FirstError {

    /** Of services and of the broker; a line of a stack tells where, not why. */
    private static final Pattern ERROR =
            Pattern.compile("\\b(?:ERROR|SEVERE|FATAL)\\b|[a-z]\\w*(?:Exception|Error)\\b|^kafka\\.\\S+ is ");

    private static final int LOOK_BACK = 400;

    private FirstError() {}

    /** The first such line of what it logged last; tells where the log is too. */
    static String in(Path log) {
        String where = "see " + log;
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - LOOK_BACK), lines.size()).stream()
                    .filter(line ->
                            !line.startsWith("\t") && ERROR.matcher(line).find())
                    .findFirst()
                    .map(line -> line.strip() + "; " + where)
                    .orElse(where);
        } catch (IOException e) {
            return where;
        }
    }
}
