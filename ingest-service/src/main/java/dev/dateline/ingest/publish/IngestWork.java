package dev.dateline.ingest.publish;

import dev.dateline.connection.Refusal;
import dev.dateline.ingest.restore.Known;
import dev.dateline.ingest.restore.MovedRecords;
import dev.dateline.ingest.restore.Restored;
import dev.dateline.ingest.restore.Restorer;
import dev.dateline.ingest.restore.Takeover;
import dev.dateline.ingest.source.PulledBatch;
import dev.dateline.ingest.source.Share;
import dev.dateline.ingest.source.SourceFactory;
import dev.dateline.ingest.source.SourceSet;
import dev.dateline.transport.broker.BrokerWatch;
import dev.dateline.transport.group.Batches;
import dev.dateline.transport.group.Commit;
import dev.dateline.transport.group.CommitPace;
import dev.dateline.transport.group.GroupSession;
import dev.dateline.transport.group.Member;
import dev.dateline.transport.group.MemberWork;
import dev.dateline.transport.group.Place;
import dev.dateline.transport.time.SteadyClock;
import dev.dateline.transport.topic.TopicsConfig;
import dev.dateline.transport.trace.Tracing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ingest's work: restore the shares that the group gives it, then read a batch of them and commit it, for ever.
 *
 * <p>What it knows of a share is true as long as it has the share's partition, since nobody else can commit anything of it. With the
 * partition it is forgotten, and with the session all of it is. While a batch is being committed the next one is read and made
 * into records, and no more: where Kafka is slow, reading waits. Nothing is dropped: whoever has a share next reads on from what
 * was committed.
 */
public final class IngestWork extends MemberWork {

    private static final Logger LOG = LoggerFactory.getLogger(IngestWork.class);
    private static final Duration POLL = Duration.ofMillis(200);
    /** So many records are a batch behind which there may be another at once. */
    private static final int MUCH = 100;

    private final Restorer restorer;
    private final List<SourceFactory> sources;
    private final TopicsConfig topics;
    private final Clock clock;
    private final Tracing tracing;
    private final IngestListener listener;

    private volatile IngestStatus status = IngestStatus.START;

    /** Works as that member, on shares that are restored so. */
    public IngestWork(
            BrokerWatch broker,
            Member member,
            Restorer restorer,
            List<SourceFactory> sources,
            TopicsConfig topics,
            Clock clock,
            Tracing tracing,
            IngestListener listener) {
        super(broker, member);
        this.restorer = restorer;
        this.sources = List.copyOf(sources);
        this.topics = topics;
        this.clock = clock;
        this.tracing = tracing;
        this.listener = listener;
    }

    /** How it is getting on. Thread-safe. */
    public IngestStatus status() {
        return status;
    }

    @Override
    protected Batches open() {
        return new Publishing();
    }

    /** The shares of one session, and the batches of their sources. */
    private final class Publishing implements Batches {

        private final Restoring restoring = new Restoring(restorer);
        private final Clock steady = SteadyClock.of(clock);
        private final SourceSet set = new SourceSet(steady);
        private final Map<Integer, HeldShare> shares = new HashMap<>();
        private final CommitPace pace = new CommitPace(steady);

        @Override
        public void assigned(Collection<TopicPartition> partitions) {
            restoring.begin(partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet()), false);
        }

        @Override
        public void revoked(Collection<TopicPartition> partitions) {
            for (TopicPartition partition : partitions) {
                restoring.drop(partition.partition());
                shares.remove(partition.partition());
                set.remove(partition.partition());
            }
        }

        @Override
        public void work(GroupSession session) throws InterruptedException {
            Optional<Publication> next = Optional.empty();
            boolean holds = true;
            while (holds && goesOn()) {
                session.attend(Duration.ZERO);
                holds = takeRestored(session);
                Optional<Publication> ready = next.isPresent() ? next : prepare(session, POLL);
                next = Optional.empty();
                if (holds && ready.isPresent()) {
                    boolean more = ready.get().records().size() >= MUCH;
                    Instant began = steady.instant();
                    Commit<Publication> commit = session.begin(ready.get());
                    next = more ? prepare(session, Duration.ZERO) : Optional.empty();
                    Optional<Publication> committed = settle(session, commit);
                    pace.committed(began);
                    committed.ifPresent(this::committed);
                    holds = committed.isPresent();
                    rest(session, more ? Duration.ZERO : pace.untilDue(CommitPace.Pause.USUAL));
                }
            }
        }

        /** Where little is committed there is no more at present: a moment later there is more to be committed at once. */
        private void rest(GroupSession session, Duration pause) {
            if (!pause.isZero()) {
                session.attend(pause);
            }
        }

        /** Opens what was restored; whether the session still holds. */
        private boolean takeRestored(GroupSession session) throws InterruptedException {
            long revocations = session.revocations();
            Optional<Restored> restored = restoring.take();
            if (restored.isPresent()) {
                for (int share : restored.get().earlier()) {
                    if (!takeOver(share, session)) {
                        return false;
                    }
                }
                // A takeover that is aborted takes part in the group before it goes on, which may take shares away.
                Restored kept = restored.get()
                        .only(share -> session.hasKept(restorer.topics().positionsOf(share), revocations));
                restoring.begin(kept.earlier(), true);
                kept.known().forEach((share, known) -> open(share, known, session.place()));
            }
            tell();
            return true;
        }

        /** Takes a share over, as far as it is this instance's all the while; whether the session still holds. */
        private boolean takeOver(int share, GroupSession session) throws InterruptedException {
            try (Takeover takeover = Takeover.of(share, restorer)) {
                Optional<MovedRecords> moved = Optional.empty();
                do {
                    moved = commit(session, takeover.next(session.revocations()));
                } while (moved.isPresent()
                        && !moved.get().isLast()
                        && !moved.get().isEmpty());
                return moved.isPresent();
            }
        }

        private void open(int number, Known known, Place place) {
            shares.put(number, new HeldShare(known, new Publisher(topics, number, known, tracing)));
            Share share = restorer.dealing().share(number).heldWhile(place.fromNow());
            set.add(number, share, sources, known.positions()::of);
            LOG.info(
                    "restored share={} documents={} articles={}",
                    number,
                    known.positions().size(),
                    known.versions().size());
        }

        private Optional<Publication> prepare(GroupSession session, Duration timeout) throws InterruptedException {
            Optional<PulledBatch> batch = set.poll(timeout);
            status = status.reading(set.states(), clock.instant());
            return batch.flatMap(each -> Optional.ofNullable(shares.get(each.share()))
                    .map(share -> share.publisher().prepare(each, session.revocations(), clock.instant())));
        }

        /** Nothing is committed of what belongs to a share that was taken away meanwhile. */
        private void committed(Publication publication) {
            HeldShare share = shares.get(publication.batch().share());
            if (share != null && !publication.isEmpty()) {
                share.committed(publication.ledger());
                set.committed(publication.batch());
                status = status.committed(publication.batch().batch().source(), publication.ledger(), clock.instant());
                listener.committed(publication.ledger(), publication.records().size());
            }
            tell();
        }

        private void tell() {
            status = status.knowing(restoring.isDone(), shares.values());
        }

        @Override
        public void close() {
            restoring.close();
            set.close();
        }
    }

    @Override
    protected void failed(Exception cause) {
        listener.aborted(cause);
    }

    @Override
    protected void troubled(Exception by) {
        status = status.troubled(Refusal.of(by).orElseGet(by::toString));
    }

    @Override
    protected void standingBy(String why) {
        status = status.in(IngestStatus.Phase.STANDING_BY).troubled(why);
    }

    @Override
    protected void reconnecting() {
        status = status.in(IngestStatus.Phase.CONNECTING);
    }

    @Override
    protected void ended() {
        status = status.in(IngestStatus.Phase.ENDED);
    }
}
