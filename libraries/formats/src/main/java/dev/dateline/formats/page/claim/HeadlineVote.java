package dev.dateline.formats.page.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the voices for each headline; texts that differ only in case, spaces or what the site adds are one. */
final class HeadlineVote {

    /** The most that one part of a page has to say; a text with more voice than that keeps what it ends with. */
    private static final int ONE_PART = 22;

    /** In letters and digits; what is shorter begins or ends too much. */
    private static final int TELLING = 15;

    /** In letters and digits: a section's or a site's name. */
    private static final int LONGEST_SUFFIX = 40;

    private final SiteNames site;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> voices = new LinkedHashMap<>();

    HeadlineVote(SiteNames site) {
        this.site = site;
    }

    void add(String text, int voice) {
        String cut = site.cut(text);
        String key = Words.squeezed(cut);
        if (key.isEmpty() || site.has(cut)) {
            return;
        }
        String same = key;
        for (String known : List.copyOf(texts.keySet())) {
            if (isWithSuffix(key, known)) {
                same = known;
            } else if (isWithSuffix(known, key) && voices.get(known) <= ONE_PART) {
                voices.merge(key, voices.remove(known), Integer::sum);
                texts.remove(known);
            }
        }
        texts.putIfAbsent(same, cut);
        voices.merge(same, voice, Integer::sum);
    }

    /** The shortest text that has a voice and that a heading is, or ends with after a kicker. */
    Optional<String> known(String heading) {
        String whole = Words.squeezed(heading);
        return texts.keySet().stream()
                .filter(key -> key.equals(whole) || (key.length() > TELLING && whole.endsWith(key)))
                .min(Comparator.comparingInt(String::length))
                .map(texts::get);
    }

    /** The text with most voices, the first of several. */
    Optional<String> best() {
        String best = null;
        for (Map.Entry<String, Integer> each : voices.entrySet()) {
            if (best == null || each.getValue() > voices.get(best)) {
                best = each.getKey();
            }
        }
        return Optional.ofNullable(best).map(texts::get);
    }

    private static boolean isWithSuffix(String longer, String shorter) {
        return shorter.length() > TELLING
                && longer.startsWith(shorter)
                && longer.length() < shorter.length() + LONGEST_SUFFIX;
    }
}
