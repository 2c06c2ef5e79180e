package dev.dateline.torture;

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
            .importPackages("dev.dateline.torture");

    @Test
    void theKitSeesNoClassOfAService() {
        assertThat(CLASSES).hasSizeGreaterThan(40);

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.dateline.ingest..",
                        "dev.dateline.enrich..",
                        "dev.dateline.wire..",
                        "dev.dateline.transport..",
                        "io.quarkus..",
                        "io.smallrye..",
                        "kafka..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEdgeKnowsTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.dateline.torture.cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "dev.dateline.torture.cli..")
                .check(CLASSES);
    }

    @Test
    void thereIsNoCircleOfPackages() {
        slices().matching("dev.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
