package dk.videnrul;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;

/** The habits of the house. */
@AnalyzeClasses(packages = "dk.videnrul", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule search_engines_know_nothing_of_the_framework = noClasses()
            .that()
            .resideInAnyPackage("dk.videnrul.search.danish..", "dk.videnrul.search.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "dk.videnrul.knowledge..", "dk.videnrul.platform..");

    @ArchTest
    static final ArchRule what_a_query_means_is_the_same_for_every_engine = noClasses()
            .that()
            .resideInAPackage("dk.videnrul.search..")
            .and()
            .resideOutsideOfPackages(
                    "dk.videnrul.search.engine.lucene..",
                    "dk.videnrul.search.evaluation..",
                    "dk.videnrul.search.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.lucene.index..",
                    "org.apache.lucene.search..",
                    "org.apache.lucene.document..",
                    "org.apache.lucene.facet..",
                    "org.apache.lucene.store..");

    @ArchTest
    static final ArchRule entities_stay_in_their_feature =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule operations_return_types_not_responses = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.not(named("SessionResource")))
            .should()
            .notHaveRawReturnType(Response.class);

    @ArchTest
    static final ArchRule nobody_asks_the_system_clock = noClasses()
            .that()
            .doNotHaveSimpleName("WallClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule nights_are_those_of_denmark = noClasses()
            .that()
            .doNotHaveSimpleName("Nightly")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Schedules.class);

    @ArchTest
    static final ArchRule fields_are_not_injected =
            noClasses().should().dependOnClassesThat().areAssignableTo(Inject.class);

    @ArchTest
    static final ArchRule nothing_is_printed = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(
                "named " + name, type -> type.getSimpleName().equals(name));
    }
}
