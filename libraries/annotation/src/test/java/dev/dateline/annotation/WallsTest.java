package dev.dateline.annotation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WallsTest {

    private static final String ROOT = "dev.dateline.annotation";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void annotationDependsOnNoFrameworkNoNetworkAndNoService() {
        assertThat(CLASSES).hasSizeGreaterThan(60);

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "org.apache.kafka..",
                        "jakarta..",
                        "java.net..",
                        "dev.dateline.contract.event..",
                        "dev.dateline.ingest..",
                        "dev.dateline.enrich..",
                        "dev.dateline.broker..",
                        "dev.dateline.transport..",
                        "dev.dateline.stack..")
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheClockButTheDeadline() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".deadline")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void onlyAUsersOwnModelNeedsTheTokenizers() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".classifier")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.djl..")
                .check(CLASSES);
    }

    @Test
    void packagesReadAsTheFlow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT, ROOT + "..")
                .layer("annotator")
                .definedBy(ROOT)
                .layer("deadline")
                .definedBy(ROOT + ".deadline..")
                .layer("cores")
                .definedBy(ROOT + ".cores..")
                .layer("language")
                .definedBy(ROOT + ".language..")
                .layer("segment")
                .definedBy(ROOT + ".segment..")
                .layer("casing")
                .definedBy(ROOT + ".casing..")
                .layer("frame")
                .definedBy(ROOT + ".frame..")
                .layer("encoder")
                .definedBy(ROOT + ".encoder..")
                .layer("network")
                .definedBy(ROOT + ".network..")
                .layer("classifier")
                .definedBy(ROOT + ".classifier..")
                .layer("entity")
                .definedBy(ROOT + ".entity..")
                .layer("name")
                .definedBy(ROOT + ".name..")
                .layer("type")
                .definedBy(ROOT + ".type..")
                .layer("layer")
                .definedBy(ROOT + ".layer..")
                .layer("dates")
                .definedBy(ROOT + ".dates..")
                .layer("dateline")
                .definedBy(ROOT + ".dateline..")
                .layer("mention")
                .definedBy(ROOT + ".mention..")
                .layer("join")
                .definedBy(ROOT + ".join..")
                .layer("time")
                .definedBy(ROOT + ".time..")
                .layer("model")
                .definedBy(ROOT + ".model..")
                .layer("english")
                .definedBy(ROOT + ".english..")
                .whereLayer("cores")
                .mayOnlyBeAccessedByLayers("annotator", "encoder")
                .whereLayer("language")
                .mayOnlyBeAccessedByLayers("annotator", "model")
                .whereLayer("segment")
                .mayOnlyBeAccessedByLayers(
                        "annotator",
                        "casing",
                        "entity",
                        "name",
                        "type",
                        "layer",
                        "dates",
                        "dateline",
                        "mention",
                        "model",
                        "english")
                .whereLayer("casing")
                .mayOnlyBeAccessedByLayers("entity", "name", "layer")
                .whereLayer("frame")
                .mayOnlyBeAccessedByLayers("layer", "dates", "dateline", "mention", "english", "annotator")
                .whereLayer("encoder")
                .mayOnlyBeAccessedByLayers("model", "entity")
                .whereLayer("network")
                .mayOnlyBeAccessedByLayers("encoder", "classifier")
                .whereLayer("classifier")
                .mayOnlyBeAccessedByLayers("model", "entity")
                .whereLayer("entity")
                .mayOnlyBeAccessedByLayers("type", "frame", "mention", "model", "english", "annotator")
                .whereLayer("name")
                .mayOnlyBeAccessedByLayers("type", "mention", "join", "english")
                .whereLayer("type")
                .mayOnlyBeAccessedByLayers("mention", "english")
                .whereLayer("layer")
                .mayOnlyBeAccessedByLayers("dates", "dateline", "mention", "join", "english", "annotator")
                .whereLayer("dates")
                .mayOnlyBeAccessedByLayers("dateline", "mention", "english", "annotator")
                .whereLayer("dateline")
                .mayOnlyBeAccessedByLayers("english", "annotator")
                .whereLayer("mention")
                .mayOnlyBeAccessedByLayers("english")
                .whereLayer("join")
                .mayOnlyBeAccessedByLayers("english", "annotator")
                .whereLayer("time")
                .mayOnlyBeAccessedByLayers("dates", "english")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("english", "annotator")
                .whereLayer("english")
                .mayOnlyBeAccessedByLayers("annotator")
                .whereLayer("annotator")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void nothingBelowTheLanguagesKnowsAWordOfThem() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..english", ROOT, ROOT + ".model", ROOT + ".time")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..english")
                .check(CLASSES);
    }

    @Test
    void thereIsNoCircleOfPackages() {
        slices().matching("dev.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
