package dev.dateline.annotation.frame.english;

import dev.dateline.annotation.frame.FrameName;
import dev.dateline.contract.enriched.EntityType;
import dev.dateline.contract.enriched.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the credit lines at the end of a body.
 *
 * <p>{@code X News' Jane Doe contributed to this report.}, {@code (Reporting by Jane Doe in Paris; Editing by John Roe)}
 * and the {@code Reuter} that ended a dispatch.
 */
final class CreditReader {

    private static final Pattern CONTRIBUTED = Pattern.compile(
            " (?:also )?(?:contributed|helped) (?:reporting )?(?:to|with) this (?:report|story|article)");

    /** The most UTF-16 units before {@link #CONTRIBUTED} in its line that tell who did. */
    private static final int LONGEST_CREDIT = 300;

    private static final int SHORTEST_CREDIT = 3;

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?:The )?(?<organisation>\\p{Lu}[\\p{L}.]{0,30}+(?: \\p{Lu}[\\p{L}.]{0,30}+){0,3}?)"
                    + "(?:['\u2019]s?|,? (?:staff |video |news )?(?:writers?|reporters?|journalists?|correspondents?|producers?)) ");

    /** Begins with a look for the letters that tasks begin with, which passes over most others. */
    private static final Pattern REPORTING = Pattern.compile(
            "(?=[acerwACERW])(?<task>(?i:additional reporting|reporting|writing|written|editing|edited|compiled)(?: and (?:writing|editing))?) by (?<people>[^;()]{3,200})");

    /** The last line. */
    private static final Pattern WIRE = Pattern.compile("[ \\t]{0,20}(?<agency>Reuter|REUTER|Reuters|REUTERS)");

    private CreditReader() {}

    /**
     * The names of the credit lines and those among them who wrote.
     *
     * @param names all of them, in the order of the text
     * @param writers the people who reported or wrote, editors and helpers left out
     */
    record Credits(List<FrameName> names, List<FrameName> writers) {}

    /** The credits in the end of a body, with offsets in it. */
    static Credits read(String end) {
        List<FrameName> names = new ArrayList<>();
        List<FrameName> writers = new ArrayList<>();
        addContributors(end, names, writers);
        addReporting(end, names, writers);
        String stripped = end.stripTrailing();
        Matcher wire = WIRE.matcher(stripped).region(stripped.lastIndexOf('\n') + 1, stripped.length());
        if (wire.matches()) {
            names.add(new FrameName(
                    wire.start("agency"),
                    wire.end("agency"),
                    EntityType.ORGANISATION,
                    Role.AGENCY,
                    FrameCasing.usual(wire.group("agency"))));
        }
        return new Credits(names, writers);
    }

    private static void addContributors(String end, List<FrameName> names, List<FrameName> writers) {
        Matcher matcher = CONTRIBUTED.matcher(end);
        int before = 0;
        while (matcher.find()) {
            int line = Math.max(before, end.lastIndexOf('\n', matcher.start()) + 1);
            line = Math.max(line, matcher.start() - LONGEST_CREDIT);
            before = matcher.end();
            if (matcher.start() - line < SHORTEST_CREDIT) {
                continue;
            }
            int start = line + sentenceStart(end.substring(line, matcher.start()));
            String credit = end.substring(start, matcher.start());
            Matcher organisation = ORGANISATION.matcher(credit);
            int people = 0;
            if (organisation.lookingAt()) {
                people = organisation.end();
                names.add(new FrameName(
                        start + organisation.start("organisation"),
                        start + organisation.end("organisation"),
                        EntityType.ORGANISATION,
                        Role.AGENCY,
                        organisation.group("organisation")));
            }
            List<FrameName> found = PeopleReader.read(credit.substring(people), start + people);
            names.addAll(found);
            writers.addAll(found);
        }
    }

    /** Where the last sentence of a line begins: after a small letter or a bracket and a full stop. */
    private static int sentenceStart(String line) {
        int start = 0;
        for (int unit = 2; unit < line.length() - 1; unit++) {
            boolean stop = line.charAt(unit) == ' ' && ".!?".indexOf(line.charAt(unit - 1)) >= 0;
            if (stop && !Character.isUpperCase(line.charAt(unit - 2))) {
                start = unit + 1;
            }
        }
        while (start < line.length() - 1 && (line.charAt(start) == '(' || line.charAt(start) <= ' ')) {
            start++;
        }
        return start;
    }

    private static void addReporting(String end, List<FrameName> names, List<FrameName> writers) {
        Matcher matcher = REPORTING.matcher(end);
        while (matcher.find()) {
            String line = matcher.group("people").split("\\n\\s*\\n", 2)[0].replace('\n', ' ');
            List<FrameName> found = PeopleReader.read(line, matcher.start("people"));
            names.addAll(found);
            String task = matcher.group("task");
            if (Character.toLowerCase(task.charAt(0)) == 'r' || Character.toLowerCase(task.charAt(0)) == 'w') {
                writers.addAll(found);
            }
        }
    }
}
