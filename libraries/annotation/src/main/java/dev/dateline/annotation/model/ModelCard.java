package dev.dateline.annotation.model;

import dev.dateline.contract.enriched.Component;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * What the models on the class path say of themselves in the provenance.
 *
 * <p>Their hashes are written down and held against the files by a test: to hash 30 MB took a third of what it takes to annotate a
 * short text from the shell.
 */
final class ModelCard {

    private static final String FILE = "/dev/dateline/annotation/model/models.properties";
    private static final Properties CARDS = ModelFile.parse(FILE, ModelCard::read);

    private ModelCard() {}

    /** That of the model of that name. */
    static Component of(String name) {
        return new Component(name, said(name + ".version"), said(name + ".sha256"));
    }

    private static String said(String key) {
        String said = CARDS.getProperty(key);
        if (said == null) {
            throw new IllegalStateException(FILE + " says no " + key);
        }
        return said;
    }

    private static Properties read(InputStream file) throws IOException {
        Properties cards = new Properties();
        cards.load(file);
        return cards;
    }
}
