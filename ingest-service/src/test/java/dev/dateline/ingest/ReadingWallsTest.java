package dev.dateline.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ReadingWallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.dateline.ingest.item", "dev.dateline.ingest.reader", "dev.dateline.ingest.source");

    @Test
    void readingDependsOnNoFrameworkAndNoKafka() {
        assertThat(CLASSES).hasSizeGreaterThan(40);

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
                        "dev.dateline.transport..",
                        "dev.dateline.annotation..",
                        "dev.dateline.broker..",
                        "dev.dateline.ingest.publish..",
                        "dev.dateline.ingest.restore..",
                        "dev.dateline.ingest.version..",
                        "dev.dateline.ingest.config..",
                        "dev.dateline.ingest.health..")
                .check(CLASSES);
    }

    @Test
    void theFlowIsOneWay() {
        noClasses()
                .that()
                .resideInAPackage("dev.dateline.ingest.item")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.dateline.ingest.reader", "dev.dateline.ingest.source")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.dateline.ingest.reader")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.dateline.ingest.source")
                .check(CLASSES);
    }
}
