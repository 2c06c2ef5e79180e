package dev.dateline.formats.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a document type declares for characters and short texts.
 *
 * <p>Only internal ones, of at most {@link #LONGEST} characters, and of these at most {@link #MOST}. References inside a value are
 * resolved to characters alone, never to other declared names: nothing grows by nesting. External identifiers are not
 * looked at.
 */
final class DocumentType {

    private static final int LONGEST = 1024;
    private static final int MOST = 1000;
    private static final int LONGEST_SUBSET = 1 << 18;
    private static final Pattern ENTITY = Pattern.compile(
            "<!ENTITY\\s+([\\w.:-]{1,48})\\s+(?:\"([^\"]{0," + LONGEST + "})\"|'([^']{0," + LONGEST + "})')\\s*>");

    private DocumentType() {}

    static References references(String declaration) {
        if (declaration.length() > LONGEST_SUBSET || !declaration.contains("<!ENTITY")) {
            return References.XML;
        }
        Map<String, String> declared = new HashMap<>();
        Matcher entity = ENTITY.matcher(declaration);
        while (entity.find() && declared.size() < MOST) {
            String value = entity.group(2) == null ? entity.group(3) : entity.group(2);
            declared.putIfAbsent(entity.group(1), References.XML.resolve(value));
        }
        return declared.isEmpty() ? References.XML : References.declaring(declared);
    }
}
