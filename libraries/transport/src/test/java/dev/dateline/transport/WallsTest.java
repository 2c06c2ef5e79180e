package dev.dateline.transport;

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
            .importPackages("dev.dateline.transport");

    @Test
    void transportDependsOnNoFrameworkAndNoOtherPart() {
        assertThat(CLASSES).hasSizeGreaterThan(15);

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "org.apache.kafka.server..",
                        "jakarta..",
                        "dev.dateline.annotation..",
                        "dev.dateline.broker..",
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
