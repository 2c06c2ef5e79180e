package dev.dateline.broker.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * Files in which child JVMs keep their classes as they had read and checked them, so that later ones on the same class
 * path start faster: the JDK's dynamic archives.
 *
 * <p>A file's name is made from the JDK and every jar of the class path with its size and time, so that what was recorded
 * of others is not found. Any number of JVMs may use a file.
 *
 * @param folder holds the files
 * @param recording whether JVMs write them when they exit, or read those that are there
 */
public record ClassData(Path folder, boolean recording) {

    private static final int KEY_BYTES = 8;

    /** Files to read. */
    public ClassData(Path folder) {
        this(folder, false);
    }

    /** Whether a program that is started now reads or writes its file. */
    public boolean concerns(String program, List<String> classPath) {
        return recording || Files.exists(file(program, classPath));
    }

    /** What to tell the JVM of a program; nothing where nothing was recorded. */
    public List<String> jvmArguments(String program, List<String> classPath) {
        Path file = file(program, classPath);
        if (recording) {
            return List.of("-XX:ArchiveClassesAtExit=" + file);
        }
        // A file that the JVM does not like is left unread without a word in the program's output.
        return Files.exists(file) ? List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds*=off") : List.of();
    }

    /** The class path is as a {@link ChildSpec} takes it. */
    private Path file(String program, List<String> classPath) {
        MessageDigest digest = sha256();
        digest.update((System.getProperty("java.home") + ' ' + System.getProperty("java.vm.version")).getBytes(UTF_8));
        for (String entry : classPath) {
            jars(entry).forEach(jar -> digest.update(mark(jar).getBytes(UTF_8)));
        }
        digest.update(mark(CodeLocation.of(Tether.class)).getBytes(UTF_8));
        String key = HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
        return folder.resolve(program + "-" + Runtime.version().feature() + "-" + key + ".jsa");
    }

    private static List<Path> jars(String entry) {
        if (!entry.endsWith("/*")) {
            return List.of(Path.of(entry));
        }
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(Path.of(entry.substring(0, entry.length() - 2)), "*.jar")) {
            found.forEach(jars::add);
        } catch (IOException e) {
            return List.of();
        }
        Collections.sort(jars);
        return jars;
    }

    private static String mark(Path jar) {
        try {
            return "\n" + jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        } catch (IOException e) {
            return "\n" + jar + " is not there";
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
