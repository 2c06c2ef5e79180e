package dev.dateline.torture.plan;

import dev.dateline.stack.process.Instance;
import java.io.IOException;
import java.time.Duration;

/** Something that is done to the running stack. */
public sealed interface Fault {

    /** Has it done. */
    void by(Hand hand) throws InterruptedException, IOException;

    /** Whether a process in the right state is looked for first. */
    boolean seeksAProcess();

    /** Does what a fault says. */
    interface Hand {
        void kill(Kill kill) throws InterruptedException;

        void pause(Pause pause) throws InterruptedException;

        void add(Add add);

        void remove(Remove remove) throws InterruptedException;

        void rewrite() throws IOException;
    }

    /**
     * Ends a process on the spot (SIGKILL).
     *
     * @param part its name
     * @param aimed whether to wait until it has a transaction open; else whatever it does then
     */
    record Kill(String part, boolean aimed) implements Fault {
        @Override
        public void by(Hand hand) throws InterruptedException {
            hand.kill(this);
        }

        @Override
        public boolean seeksAProcess() {
            return true;
        }
    }

    /**
     * Halts a process (SIGSTOP) and lets it go on later, while other faults happen.
     *
     * @param part its name
     * @param length for how long
     */
    record Pause(String part, Duration length) implements Fault {
        @Override
        public void by(Hand hand) throws InterruptedException {
            hand.pause(this);
        }

        @Override
        public boolean seeksAProcess() {
            return true;
        }
    }

    /** Starts an instance on a slot where none runs. */
    record Add(Instance instance) implements Fault {
        @Override
        public void by(Hand hand) {
            hand.add(this);
        }

        @Override
        public boolean seeksAProcess() {
            return false;
        }
    }

    /** Ends an instance in order, not to come back. */
    record Remove(Instance instance) implements Fault {
        @Override
        public void by(Hand hand) throws InterruptedException {
            hand.remove(this);
        }

        @Override
        public boolean seeksAProcess() {
            return false;
        }
    }

    /** Changes what was read already: one of the documents is written anew. */
    record Rewrite() implements Fault {
        @Override
        public void by(Hand hand) throws IOException {
            hand.rewrite();
        }

        @Override
        public boolean seeksAProcess() {
            return false;
        }
    }
}
