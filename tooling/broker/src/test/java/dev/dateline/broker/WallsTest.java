package dev.dateline.broker;

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
            .importPackages("dev.dateline.broker");

    @Test
    void onlyTheChildAndWhatReadsTopicsUseKafka() {
        assertThat(CLASSES).hasSizeGreaterThan(8);

        noClasses()
                .that()
                .resideOutsideOfPackages("dev.dateline.broker.child", "dev.dateline.broker.topic")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kafka..", "org.apache.kafka..", "org.slf4j..")
                .check(CLASSES);
    }

    @Test
    void onlyTheChildUsesTheBrokersClasses() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.dateline.broker.child")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kafka..", "org.apache.kafka.server..", "org.apache.kafka.storage..", "org.slf4j..")
                .check(CLASSES);
    }

    @Test
    void brokerDependsOnNoOtherPart() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.dateline.contract..",
                        "dev.dateline.annotation..",
                        "dev.dateline.ingest..",
                        "dev.dateline.enrich..",
                        "dev.dateline.stack..")
                .check(CLASSES);
    }

    @Test
    void thereIsNoCircleOfPackages() {
        slices().matching("dev.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
