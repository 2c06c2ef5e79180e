package dev.dateline.stack.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Dateline this is, and of which commit; the script knows both. */
final class Version implements IVersionProvider {

    private static final String VERSION = "dateline.version";
    private static final String COMMIT = "dateline.commit";

    @Override
    public String[] getVersion() {
        return new String[] {
            "Dateline " + System.getProperty(VERSION, "0.1") + ", commit " + System.getProperty(COMMIT, "unknown")
        };
    }
}
