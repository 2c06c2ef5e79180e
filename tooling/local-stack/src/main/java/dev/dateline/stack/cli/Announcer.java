package dev.dateline.stack.cli;

import dev.dateline.stack.process.Part;
import dev.dateline.stack.process.SupervisorListener;
import java.time.Duration;

/**
 * Tells a person what becomes of the parts.
 *
 * @param console where to
 */
record Announcer(Console console) implements SupervisorListener {

    @Override
    public void launched(Part part) {
        // Told where all are ready; a part that comes back tells by its lines.
    }

    @Override
    public void failed(Part part, int exitCode, Duration delay) {
        console.progress(part.name() + " ended with exit code " + exitCode + " and is started again in "
                + delay.toMillis() + " ms");
    }
}
