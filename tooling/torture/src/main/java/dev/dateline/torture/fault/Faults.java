package dev.dateline.torture.fault;

import dev.dateline.stack.process.Part;
import dev.dateline.stack.process.Stack;
import dev.dateline.stack.process.Supervised;
import dev.dateline.torture.input.GrowingDocuments;
import dev.dateline.torture.observe.OpenTransactions;
import dev.dateline.torture.plan.Fault;
import dev.dateline.torture.plan.Schedule;
import dev.dateline.torture.plan.Step;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Carries out a schedule, step by step.
 *
 * <p>{@link #run} is for one thread; {@link #left} for any.
 */
public final class Faults implements Fault.Hand {

    private static final long LOOK_AGAIN_NANOS = 2_000_000;

    private final Schedule schedule;
    private final Stack stack;
    private final GrowingDocuments documents;
    private final Aim aim;
    private final Pauses pauses;
    private final FaultListener listener;
    private final List<Killed> kills = new ArrayList<>();
    private final List<Paused> paused = new ArrayList<>();
    private final List<Happened> happened = new ArrayList<>();
    private volatile Duration left;

    /** Faults for a running stack. */
    public Faults(
            Schedule schedule,
            Stack stack,
            GrowingDocuments documents,
            OpenTransactions transactions,
            Launches launches,
            Pauses pauses,
            FaultListener listener) {
        this.schedule = schedule;
        this.stack = stack;
        this.documents = documents;
        this.aim = new Aim(stack, transactions, launches);
        this.pauses = pauses;
        this.listener = listener;
        this.left = schedule.length();
    }

    /** Returns when all is done and nothing is paused any more. */
    public void run() throws InterruptedException, IOException {
        long began = System.nanoTime();
        for (int i = 0; i < schedule.steps().size(); i++) {
            Step step = schedule.steps().get(i);
            left = schedule.left(i, Duration.ofNanos(System.nanoTime() - began));
            TimeUnit.MILLISECONDS.sleep(step.gap().toMillis());
            act(step.fault());
        }
        pauses.awaitAll();
        left = Duration.ZERO;
    }

    /** How long the steps that are not done take, about; zero once all are done. */
    public Duration left() {
        return left;
    }

    /** The kills so far. */
    public List<Killed> kills() {
        return List.copyOf(kills);
    }

    /** The pauses so far. */
    public List<Paused> paused() {
        return List.copyOf(paused);
    }

    /** All that was done so far, in order. */
    public List<Happened> happened() {
        return List.copyOf(happened);
    }

    private void act(Fault fault) throws InterruptedException, IOException {
        pauses.await("broker");
        fault.by(this);
    }

    @Override
    public void add(Fault.Add add) {
        stack.start(add.instance());
        done("add " + add.instance().name());
    }

    @Override
    public void remove(Fault.Remove remove) throws InterruptedException {
        String name = remove.instance().name();
        pauses.await(name);
        stack.stop(name);
        done("remove " + name);
    }

    @Override
    public void rewrite() throws IOException {
        documents.rewrite();
        done("rewrite a document");
    }

    @Override
    public void kill(Fault.Kill kill) throws InterruptedException {
        pauses.await(kill.part());
        Part part = alive(kill.part());
        boolean open = kill.aimed() ? aim.take(part) : aim.open(kill.part());
        Instant at = Instant.now();
        part.kill();
        if (!kill.part().equals("broker")) {
            // The dead can't end their transactions: what is open now was open in the process that was killed.
            open = aim.open(kill.part());
        }
        kills.add(new Killed(at, kill.part(), open));
        done("kill " + kill.part() + open(open));
    }

    @Override
    public void pause(Fault.Pause pause) throws InterruptedException {
        pauses.await(pause.part());
        Part part = alive(pause.part());
        boolean open = aim.take(part);
        part.pause();
        paused.add(new Paused(pause.part(), pause.length(), open));
        pauses.resumeLater(part, pause.length());
        done("pause " + pause.part() + " for " + pause.length().toMillis() + " ms" + open(open));
    }

    private void done(String what) {
        happened.add(new Happened(Instant.now(), what));
        listener.done(what);
    }

    private static String open(boolean open) {
        return open ? ", a transaction open" : "";
    }

    /** The part, when its process runs: one that was killed a moment ago is on its way back. */
    private Part alive(String name) {
        while (true) {
            Part part = stack.part(name)
                    .map(Supervised::part)
                    .orElseThrow(() -> new IllegalStateException(name + " is not there"));
            if (!part.exit().isDone()) {
                return part;
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }
}
