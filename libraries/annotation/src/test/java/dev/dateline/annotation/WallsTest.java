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
                .layer("deadline")
                .definedBy(ROOT + ".deadline")
                .layer("annotator")
                .definedBy(ROOT)
                .layer("language")
                .definedBy(ROOT + ".language")
                .layer("segment")
                .definedBy(ROOT + ".segment")
                .layer("frame")
                .definedBy(ROOT + ".frame")
                .layer("encoder")
                .definedBy(ROOT + ".encoder")
                .layer("classifier")
                .definedBy(ROOT + ".classifier")
                .layer("entity")
                .definedBy(ROOT + ".entity")
                .layer("join")
                .definedBy(ROOT + ".join")
                .layer("time")
                .definedBy(ROOT + ".time..")
                .layer("model")
                .definedBy(ROOT + ".model")
                .whereLayer("language")
                .mayOnlyBeAccessedByLayers("annotator", "model")
                .whereLayer("segment")
                .mayOnlyBeAccessedByLayers("annotator", "model", "entity")
                .whereLayer("frame")
                .mayOnlyBeAccessedByLayers("annotator")
                .whereLayer("encoder")
                .mayOnlyBeAccessedByLayers("model", "entity")
                .whereLayer("classifier")
                .mayOnlyBeAccessedByLayers("model", "entity")
                .whereLayer("entity")
                .mayOnlyBeAccessedByLayers("annotator", "model")
                .whereLayer("join")
                .mayOnlyBeAccessedByLayers("annotator")
                .whereLayer("time")
                .mayOnlyBeAccessedByLayers("annotator")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("annotator")
                .whereLayer("annotator")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void thereIsNoCircleOfPackages() {
        slices().matching("dev.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
