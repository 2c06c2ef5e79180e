package dev.dateline.wire;

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
            .importPackages("dev.dateline.wire");

    @Test
    void theWireDependsNeitherOnTheOtherServicesNorOnWhatRunsTheStack() {
        assertThat(CLASSES).hasSizeGreaterThan(40);

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.dateline.ingest..",
                        "dev.dateline.enrich..",
                        "dev.dateline.broker..",
                        "dev.dateline.stack..")
                .check(CLASSES);
    }

    @Test
    void indexQueryRejectedAndSearchKnowNeitherTheFrameworkNorKafka() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.dateline.wire.index..",
                        "dev.dateline.wire.query..",
                        "dev.dateline.wire.rejected..",
                        "dev.dateline.wire.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "jakarta..",
                        "org.eclipse.microprofile..",
                        "io.micrometer..",
                        "org.apache.kafka..")
                .check(CLASSES);
    }

    @Test
    void onlyIndexAndSearchKnowLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.dateline.wire.index..", "dev.dateline.wire.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(CLASSES);
    }

    @Test
    void nothingWritesToKafka() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka.clients.producer..", "dev.dateline.transport.transaction.Transactions")
                .check(CLASSES);
    }

    @Test
    void thereIsNoCircleOfPackages() {
        slices().matching("dev.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
