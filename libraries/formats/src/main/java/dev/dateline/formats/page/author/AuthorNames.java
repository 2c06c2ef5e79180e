package dev.dateline.formats.page.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a byline into the names in it.
 *
 * <p>"By", addresses, roles and dates are no names. What stands before a comma, a semicolon or a bar is a name of its own; a word
 * for "and" parts two only where the first is a full name, so that an agency's or a paper's name stays whole.
 */
public final class AuthorNames {

    private static final WordLists BY = WordLists.of("by-words.txt");
    private static final WordLists ROLES = WordLists.of("role-words.txt");
    private static final WordLists AND = WordLists.of("and-words.txt");

    private static final Pattern ADDRESS = Pattern.compile("\\(?\\S+@\\S+\\.\\w+\\)?|https?://\\S+|(?<=\\s|^)@\\w+");
    private static final Pattern PARENTHESIS = Pattern.compile("[(\\[（][^)\\]）]{0,80}[)\\]）]");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|、，；·•]\\s*|\\s+[/–—-]\\s+|\\s*&\\s*|\\n");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s:：.,*\"“”–—-]+|[\\s:：,*\"“”–—-]+$");
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "das", "do", "van", "von", "der", "den", "ter", "ten", "zu", "zur",
            "zum", "la", "le", "el", "al", "bin", "ibn", "ben", "af", "av", "y", "e", "du", "des", "dal", "dello",
            "san", "st", "bint", "abu", "und", "auf", "ka", "wa", "d'", "mac", "mc");

    /** More words than this are a sentence or a title, not a name. */
    private static final int LONGEST_NAME = 5;

    private AuthorNames() {}

    /**
     * The names in a byline of a page's metadata, which holds little else.
     *
     * @param language of the page, of two letters
     * @param whole names that are never parted, folded, as the site's own
     */
    public static List<String> inMetadata(String byline, String language, Set<String> whole) {
        return names(byline, language, whole, true);
    }

    /** The names in a line of the page, among roles, desks and dates; only what is written like a person's name. */
    public static List<String> inSight(String byline, String language, Set<String> whole) {
        return names(byline, language, whole, false);
    }

    /** Whether a line begins with a word for "by". */
    static boolean beginsWithBy(String line, String language) {
        return !withoutBy(line, language).equals(EDGES.matcher(line).replaceAll(""));
    }

    private static List<String> names(String byline, String language, Set<String> whole, boolean metadata) {
        String plain =
                PARENTHESIS.matcher(ADDRESS.matcher(byline).replaceAll(" ")).replaceAll(" ");
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(plain, -1)) {
            String name = withoutBy(part, language);
            if (whole.contains(name.toLowerCase(Locale.ROOT))) {
                names.add(name);
                continue;
            }
            for (String each : partedByAnd(name, language, whole)) {
                boolean first = names.isEmpty();
                boolean known = metadata ? (first ? isAnyName(each) : isName(each) || isSign(each)) : isFullName(each);
                if (known && ((first && metadata) || !isRole(each, language))) {
                    names.add(each);
                }
            }
        }
        return names;
    }

    private static String withoutBy(String part, String language) {
        String name = EDGES.matcher(part).replaceAll("");
        for (int i = 0; i < 3; i++) {
            int space = name.indexOf(' ');
            int colon = name.indexOf(':');
            int end = colon > 0 && (space < 0 || colon < space) ? colon : space;
            if (end < 0 || !BY.has(language, name.substring(0, end).toLowerCase(Locale.ROOT))) {
                break;
            }
            name = EDGES.matcher(name.substring(end + 1)).replaceAll("");
        }
        return SPACE.matcher(name).replaceAll(" ");
    }

    private static List<String> partedByAnd(String name, String language, Set<String> whole) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : SPACE.split(name, -1)) {
            boolean full =
                    part.indexOf(" ") > 0 && !whole.contains(part.toString().toLowerCase(Locale.ROOT));
            if (full && AND.has(language, word.toLowerCase(Locale.ROOT))) {
                parts.add(withoutBy(part.toString(), language));
                part.setLength(0);
            } else {
                part.append(part.isEmpty() ? "" : " ").append(word);
            }
        }
        parts.add(withoutBy(part.toString(), language));
        return parts;
    }

    private static boolean isRole(String text, String language) {
        return SPACE.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(word -> ROLES.has(language, word));
    }

    private static boolean isAnyName(String text) {
        return text.chars().anyMatch(Character::isLetter)
                && SPACE.split(text, -1).length <= LONGEST_NAME + 2
                && text.length() <= 80;
    }

    /** An agency's or a writer's sign: one word. */
    private static boolean isSign(String text) {
        return !text.isEmpty() && text.indexOf(' ') < 0 && text.chars().allMatch(Character::isLetter);
    }

    private static boolean isName(String text) {
        if (text.isEmpty() || text.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        String[] words = SPACE.split(text, -1);
        int capitals = 0;
        for (String word : words) {
            boolean capital = !Character.isLowerCase(word.codePointAt(0));
            if (!capital && !PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals > 0 && words.length <= LONGEST_NAME;
    }

    private static boolean isFullName(String text) {
        boolean letters = !text.isEmpty() && Character.isLetter(text.codePointAt(0));
        boolean ideographs = letters && Character.isIdeographic(text.codePointAt(0));
        return letters
                && isName(text)
                && (ideographs ? text.length() <= 6 : text.indexOf(' ') > 0)
                && text.length() <= 50;
    }
}
