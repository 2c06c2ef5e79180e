package dev.dateline.formats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.net.URISyntaxException;
import org.junit.jupiter.api.Test;

class WallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.dateline.formats");

    @Test
    void formatsDependOnNoFrameworkAndNoKafka() {
        assertThat(CLASSES).hasSizeGreaterThan(35);

        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "io.micrometer..",
                        "io.cloudevents..",
                        "org.apache.kafka..",
                        "jakarta..",
                        "org.eclipse.microprofile..",
                        "java.nio.file..",
                        "dev.dateline.transport..",
                        "dev.dateline.annotation..",
                        "dev.dateline.broker..",
                        "dev.dateline.ingest..")
                .check(CLASSES);
    }

    @Test
    void formatsReachNoNetworkThoughTheyKnowAddresses() {
        DescribedPredicate<JavaClass> network = JavaClass.Predicates.resideInAPackage("java.net..")
                .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(URI.class, URISyntaxException.class)));

        noClasses().should().dependOnClassesThat(network).check(CLASSES);
    }

    @Test
    void aFormatKnowsNoOther() {
        slices().matching("dev.dateline.formats.(json|text|opaque|feed|page|sitemap)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("dev.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
