package dev.dateline.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.dateline.ingest");

    @Test
    void ingestDependsNeitherOnEnrichNorOnWhatRunsTheStack() {
        assertThat(CLASSES).hasSizeGreaterThan(40);

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.dateline.enrich..",
                        "dev.dateline.wire..",
                        "dev.dateline.annotation..",
                        "dev.dateline.broker..",
                        "dev.dateline.stack..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEdgeKnowsTheFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.dateline.ingest.source..",
                        "dev.dateline.ingest.position..",
                        "dev.dateline.ingest.publish..",
                        "dev.dateline.ingest.restore..",
                        "dev.dateline.ingest.version..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.eclipse.microprofile..", "io.micrometer..")
                .check(CLASSES);
    }

    @Test
    void readingKnowsNoKafkaAndNotWhatBecomesOfIt() {
        noClasses()
                .that()
                .resideInAPackage("dev.dateline.ingest.source..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "io.cloudevents..",
                        "io.smallrye..",
                        "dev.dateline.transport..",
                        "dev.dateline.ingest.publish..",
                        "dev.dateline.ingest.restore..",
                        "dev.dateline.ingest.version..",
                        "dev.dateline.ingest.config..")
                .check(CLASSES);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("dev.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
