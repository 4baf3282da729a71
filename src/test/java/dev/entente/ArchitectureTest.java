package dev.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** The directions in which packages may look, so that each part can be read, tested and replaced by itself. */
@AnalyzeClasses(packages = "dev.entente", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule modelSeesOnlyTheJdk = classes()
            .that()
            .resideInAPackage("dev.entente.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.entente.model..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule networkSeesOnlyModel = seesOnly("network", "model");

    @ArchTest
    static final ArchRule textSeesOnlyModel = seesOnly("text", "model");

    @ArchTest
    static final ArchRule graphSeesOnlyNetworkAndModel = seesOnly("graph", "network", "model");

    @ArchTest
    static final ArchRule loadSeesOnlyGraphTextAndModel = seesOnly("load", "graph", "text", "model");

    @ArchTest
    static final ArchRule apiSeesNeitherCommandsNorTheSourcesOfJobs = noClasses()
            .that()
            .resideInAPackage("dev.entente.api..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.entente.cli..", "dev.entente.load.*.."));

    @ArchTest
    static final ArchRule noPackageOfTheFirstLevelIsInACycle =
            slices().matching("dev.entente.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noSubPackageIsInACycle =
            slices().matching("dev.entente.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyGraphSpeaksToNeo4j = noClasses()
            .that(resideOutsideOfPackage("dev.entente.graph.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.neo4j..", "ac.simons.neo4j.."));

    @ArchTest
    static final ArchRule onlyApiSpeaksHttp = noClasses()
            .that(resideOutsideOfPackage("dev.entente.api.."))
            // A language model is asked over the network, if its user says so.
            .and(resideOutsideOfPackage("dev.entente.text.languagemodel.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "org.jboss.resteasy..",
                    "io.vertx..",
                    "io.quarkus.vertx.http..",
                    "java.net.http.."));

    @ArchTest
    static final ArchRule onlySyntaxKnowsCoreNlp = noClasses()
            .that(resideOutsideOfPackage("dev.entente.text.syntax.."))
            .should()
            .dependOnClassesThat(resideInAPackage("edu.stanford.nlp.."));

    /** Leaves the tests' classes out wherever below {@code target} they were compiled to. */
    static final class WithoutTests implements ImportOption {
        private static final Pattern TESTS = Pattern.compile(".*/target/(.+/)?test(-classes)?/dev/.*");

        @Override
        public boolean includes(Location location) {
            return !location.matches(TESTS);
        }
    }

    private static ArchRule seesOnly(String own, String... others) {
        DescribedPredicate<JavaClass> allowed = resideInAPackage("dev.entente." + own + "..");
        for (String other : others) {
            allowed = allowed.or(resideInAPackage("dev.entente." + other + ".."));
        }
        return noClasses()
                .that(resideInAPackage("dev.entente." + own + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("dev.entente..").and(DescribedPredicate.not(allowed)))
                // Parts are built one after another: an empty one breaks no rule.
                .allowEmptyShould(true)
                .as(own + " sees only " + String.join(", ", others));
    }
}
