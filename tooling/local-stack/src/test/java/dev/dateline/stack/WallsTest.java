package dev.dateline.stack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class WallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("dev.dateline.stack");

    @Test
    void theStackAndItsTestsSeeNoClassOfAService() {
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
    void onlyTheEdgeAndTheColoursKnowTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.dateline.stack.cli", "dev.dateline.stack.fault")
                .and()
                .doNotHaveFullyQualifiedName("dev.dateline.stack.render.Style")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "dev.dateline.stack.cli..")
                .check(CLASSES);
    }

    @Test
    void thereIsNoCircleOfPackages() {
        slices().matching("dev.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
