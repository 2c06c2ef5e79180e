package dev.dateline.connection;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class WallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("dev.dateline.connection");

    @Test
    void connectionKnowsKafkasClientsAlone() {
        assertThat(CLASSES).hasSizeGreaterThan(6);

        noClasses()
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are another part's or a framework's",
                        each -> (each.getPackageName().startsWith("dev.dateline.")
                                        && !each.getPackageName().equals("dev.dateline.connection"))
                                || each.getPackageName().startsWith("io.quarkus")
                                || each.getPackageName().startsWith("io.smallrye")))
                .check(CLASSES);
    }
}
