package dev.dateline.fetch;

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
            .importPackages("dev.dateline.fetch");

    @Test
    void whatAsksTheWebKnowsNeitherKafkaNorAFrameworkNorWhoAsks() {
        assertThat(CLASSES).hasSizeGreaterThan(30);

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "io.micrometer..",
                        "org.apache.kafka..",
                        "jakarta..",
                        "org.eclipse.microprofile..",
                        "java.nio.file..",
                        "dev.dateline.transport..",
                        "dev.dateline.annotation..",
                        "dev.dateline.web..",
                        "dev.dateline.ingest..",
                        "dev.dateline.stack..")
                .check(CLASSES);
    }

    @Test
    void onlyTheClientKnowsTheHttpLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.dateline.fetch.http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", "java.net.http..")
                .check(CLASSES);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("dev.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
