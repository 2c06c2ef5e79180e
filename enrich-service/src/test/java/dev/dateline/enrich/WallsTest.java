package dev.dateline.enrich;

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
            .importPackages("dev.dateline.enrich");

    @Test
    void enrichDependsNeitherOnIngestNorOnWhatRunsTheStack() {
        assertThat(CLASSES).hasSizeGreaterThan(20);

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.dateline.ingest..", "dev.dateline.wire..", "dev.dateline.broker..", "dev.dateline.stack..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEdgeKnowsTheFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.dateline.enrich.consume..",
                        "dev.dateline.enrich.annotate..",
                        "dev.dateline.enrich.publish..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.eclipse.microprofile..", "io.micrometer..")
                .check(CLASSES);
    }

    @Test
    void annotatingKnowsNoProducerAndNoGroup() {
        noClasses()
                .that()
                .resideInAPackage("dev.dateline.enrich.annotate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka.clients.producer..",
                        "dev.dateline.transport.transaction..",
                        "dev.dateline.enrich.consume..",
                        "dev.dateline.enrich.publish..")
                .check(CLASSES);
    }

    @Test
    void thereIsNoCircleOfPackages() {
        slices().matching("dev.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
