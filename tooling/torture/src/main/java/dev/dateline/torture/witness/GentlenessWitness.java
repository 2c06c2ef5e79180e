package dev.dateline.torture.witness;

import dev.dateline.torture.feed.Asked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds what servers of feeds were asked against what they allow.
 *
 * <p>Who is killed before the answer is committed can't know what it said: that a host asks for quiet holds for the process that
 * heard it, and for those after it once the visit is committed. Used once, by one thread.
 */
public final class GentlenessWitness {

    private static final int KEPT = 20;

    private final List<Asked> asked;
    private final int mostAtATime;
    private final Duration pause;
    private final List<Instant> kills;
    private final List<String> first = new ArrayList<>();
    private Duration shortest = Duration.ofDays(1);
    private int soonerThanPause;
    private int soonerThanAsked;
    private int soonerThanDue;

    /**
     * Of these requests.
     *
     * @param mostAtATime how many of one host there were at once, at the most
     * @param pause how long a host is to be left alone between two requests
     * @param kills when the process that asks was killed
     */
    public GentlenessWitness(List<Asked> asked, int mostAtATime, Duration pause, List<Instant> kills) {
        this.asked = List.copyOf(asked);
        this.mostAtATime = mostAtATime;
        this.pause = pause;
        this.kills = List.copyOf(kills);
    }

    /** What is found, with the visits that another witness knows to be committed. */
    public Gentleness run(FeedWitness feeds) {
        return run(feeds.visits());
    }

    /** What is found, with those visits that were committed. */
    Gentleness run(List<CommittedVisit> committed) {
        Map<String, List<CommittedVisit>> visits =
                committed.stream().collect(Collectors.groupingBy(visit -> feed(visit.document())));
        asked.stream().collect(Collectors.groupingBy(Asked::host)).values().forEach(ofHost -> {
            List<Asked> ordered =
                    ofHost.stream().sorted(Comparator.comparing(Asked::at)).toList();
            pauses(ordered);
            quiets(ordered, visits);
        });
        asked.forEach(each -> due(each, visits));
        return new Gentleness(
                asked.size(),
                mostAtATime,
                pause.toMillis(),
                shortest.toMillis(),
                soonerThanPause,
                soonerThanAsked,
                soonerThanDue,
                first);
    }

    private void pauses(List<Asked> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            Duration between = Duration.between(
                    ordered.get(i - 1).answered(), ordered.get(i).at());
            shortest = between.compareTo(shortest) < 0 ? between : shortest;
            if (between.compareTo(pause) < 0) {
                soonerThanPause++;
                tell(ordered.get(i) + " came " + between.toMillis() + " ms after " + ordered.get(i - 1));
            }
        }
    }

    private void quiets(List<Asked> ordered, Map<String, List<CommittedVisit>> visits) {
        for (int i = 0; i < ordered.size(); i++) {
            Asked asking = ordered.get(i);
            for (int j = i + 1; j < ordered.size() && asking.quietUntil().isPresent(); j++) {
                Asked later = ordered.get(j);
                if (later.at().isBefore(asking.quietUntil().get()) && isKnown(asking, later, ordered, visits)) {
                    soonerThanAsked++;
                    tell(later + " came though " + asking + " had asked for quiet");
                }
            }
        }
    }

    private boolean isKnown(Asked asking, Asked later, List<Asked> ofHost, Map<String, List<CommittedVisit>> visits) {
        boolean sameProcess = kills.stream().noneMatch(kill -> kill.isAfter(asking.at()) && kill.isBefore(later.at()));
        return sameProcess || isCommitted(asking, nextOfItsFeed(asking, later, ofHost), visits);
    }

    /** Whether the visit that asked was committed; those after the given time are others. */
    private static boolean isCommitted(Asked asking, Instant before, Map<String, List<CommittedVisit>> visits) {
        return visits.getOrDefault(feed(asking), List.of()).stream()
                .anyMatch(visit -> !visit.visited().isBefore(asking.answered().minusMillis(1))
                        && visit.visited().isBefore(before));
    }

    /** When the same feed was asked for again, no later than that request. */
    private static Instant nextOfItsFeed(Asked asking, Asked latest, List<Asked> ofHost) {
        return ofHost.stream()
                .filter(each -> each.at().isAfter(asking.at()) && feed(each).equals(feed(asking)))
                .map(Asked::at)
                .filter(latest.at()::isAfter)
                .findFirst()
                .orElse(latest.at());
    }

    private void due(Asked request, Map<String, List<CommittedVisit>> visits) {
        // What was redirected is asked for again at once.
        boolean redirected = request.path().startsWith("/elsewhere");
        visits.getOrDefault(feed(request), List.of()).stream()
                .filter(visit -> !redirected
                        && request.at().isAfter(visit.visited().plusMillis(1))
                        && request.at().isBefore(visit.next()))
                .findFirst()
                .ifPresent(visit -> {
                    soonerThanDue++;
                    tell(request + " came before it was due by " + visit);
                });
    }

    private static String feed(Asked asked) {
        return asked.host() + asked.path().replaceFirst("^/elsewhere", "");
    }

    /** Host and path of a document's address. */
    private static String feed(String document) {
        return document.replaceFirst("^http://([^:/]+)(:\\d+)?", "$1");
    }

    private void tell(String what) {
        if (first.size() < KEPT) {
            first.add(what);
        }
    }
}
