package dk.videnrul;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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

/** The floors and the habits of the house; see docs/architecture.md. */
@AnalyzeClasses(packages = "dk.videnrul", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule imports_run_down_the_floors = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dk.videnrul..")
            .layer("platform")
            .definedBy("dk.videnrul.platform..")
            .layer("identity")
            .definedBy("dk.videnrul.identity..")
            .layer("about")
            .definedBy("dk.videnrul.about..")
            .layer("municipality")
            .definedBy("dk.videnrul.municipality..")
            .layer("vocabulary")
            .definedBy("dk.videnrul.vocabulary..")
            .layer("peers")
            .definedBy("dk.videnrul.peers..")
            .layer("people")
            .definedBy("dk.videnrul.people..")
            .layer("coordination")
            .definedBy("dk.videnrul.coordination..")
            .layer("network")
            .definedBy("dk.videnrul.network..")
            .layer("start")
            .definedBy("dk.videnrul.start..")
            .layer("joining")
            .definedBy("dk.videnrul.joining..")
            .optionalLayer("invitation")
            .definedBy("dk.videnrul.invitation..")
            .layer("admission")
            .definedBy("dk.videnrul.admission..")
            .layer("knowledge")
            .definedBy("dk.videnrul.knowledge..")
            .optionalLayer("review")
            .definedBy("dk.videnrul.review..")
            .optionalLayer("history")
            .definedBy("dk.videnrul.history..")
            .optionalLayer("attachment")
            .definedBy("dk.videnrul.attachment..")
            .optionalLayer("comment")
            .definedBy("dk.videnrul.comment..")
            .layer("roll")
            .definedBy("dk.videnrul.roll..")
            .layer("trial")
            .definedBy("dk.videnrul.trial..")
            .layer("need")
            .definedBy("dk.videnrul.need..")
            .optionalLayer("event")
            .definedBy("dk.videnrul.event..")
            .layer("imports")
            .definedBy("dk.videnrul.imports..")
            .layer("expertise")
            .definedBy("dk.videnrul.expertise..")
            .layer("search")
            .definedBy("dk.videnrul.search..")
            .layer("following")
            .definedBy("dk.videnrul.following..")
            .layer("notice")
            .definedBy("dk.videnrul.notice..")
            .layer("digest")
            .definedBy("dk.videnrul.digest..")
            .layer("suggestion")
            .definedBy("dk.videnrul.suggestion..")
            .layer("forward")
            .definedBy("dk.videnrul.forward..")
            .layer("brief")
            .definedBy("dk.videnrul.brief..")
            .layer("demo")
            .definedBy("dk.videnrul.demo..")
            .layer("journey")
            .definedBy("dk.videnrul.journey..")
            .layer("metrics")
            .definedBy("dk.videnrul.metrics..")
            .layer("change")
            .definedBy("dk.videnrul.change..")
            .layer("feed")
            .definedBy("dk.videnrul.feed..")
            .whereLayer("platform")
            .mayNotAccessAnyLayer()
            .whereLayer("identity")
            .mayOnlyAccessLayers("platform")
            .whereLayer("about")
            .mayOnlyAccessLayers("identity", "platform")
            .whereLayer("municipality")
            .mayOnlyAccessLayers("identity", "platform")
            .whereLayer("vocabulary")
            .mayOnlyAccessLayers("identity", "platform")
            .whereLayer("peers")
            .mayOnlyAccessLayers("municipality", "identity", "platform")
            .whereLayer("people")
            .mayOnlyAccessLayers("vocabulary", "municipality", "identity", "platform")
            .whereLayer("coordination")
            .mayOnlyAccessLayers("people", "municipality", "identity", "platform")
            .whereLayer("network")
            .mayOnlyAccessLayers("coordination", "people", "vocabulary", "municipality", "identity", "platform")
            .whereLayer("start")
            .mayOnlyAccessLayers("network", "people", "municipality", "identity", "platform")
            .whereLayer("joining")
            .mayOnlyAccessLayers("network", "people", "municipality", "identity", "platform")
            .whereLayer("invitation")
            .mayOnlyAccessLayers("network", "coordination", "people", "municipality", "identity", "platform")
            .whereLayer("admission")
            .mayOnlyAccessLayers("coordination", "people", "municipality", "identity", "platform")
            .whereLayer("knowledge")
            .mayOnlyAccessLayers(
                    "network", "coordination", "people", "vocabulary", "municipality", "identity", "platform")
            .whereLayer("review")
            .mayOnlyAccessLayers("knowledge", "network", "people", "vocabulary", "municipality", "identity", "platform")
            .whereLayer("history")
            .mayOnlyAccessLayers("knowledge", "network", "people", "vocabulary", "municipality", "identity", "platform")
            .whereLayer("attachment")
            .mayOnlyAccessLayers("knowledge", "network", "people", "identity", "platform")
            .whereLayer("comment")
            .mayOnlyAccessLayers("knowledge", "network", "people", "municipality", "identity", "platform")
            .whereLayer("roll")
            .mayOnlyAccessLayers("knowledge", "network", "people", "municipality", "identity", "platform")
            .whereLayer("trial")
            .mayOnlyAccessLayers("knowledge", "coordination", "people", "municipality", "identity", "platform")
            .whereLayer("need")
            .mayOnlyAccessLayers("knowledge", "network", "people", "vocabulary", "municipality", "identity", "platform")
            .whereLayer("event")
            .mayOnlyAccessLayers("knowledge", "network", "people", "vocabulary", "municipality", "identity", "platform")
            .whereLayer("imports")
            .mayOnlyAccessLayers("knowledge", "identity", "platform")
            .whereLayer("expertise")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("following", "notice", "feed")
            .whereLayer("following")
            .mayOnlyBeAccessedByLayers("notice", "feed", "demo")
            .whereLayer("notice")
            .mayOnlyBeAccessedByLayers("digest", "demo")
            .whereLayer("digest")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("suggestion")
            .mayOnlyBeAccessedByLayers("brief")
            .whereLayer("forward")
            .mayOnlyBeAccessedByLayers("brief", "demo")
            .whereLayer("brief")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("demo")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("journey")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("metrics")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("change")
            .mayOnlyAccessLayers("knowledge", "identity", "platform")
            .whereLayer("feed")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule features_have_no_circles =
            slices().matching("dk.videnrul.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule search_engines_know_nothing_of_the_framework = noClasses()
            .that()
            .resideInAnyPackage("dk.videnrul.search.danish..", "dk.videnrul.search.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "dk.videnrul.knowledge..", "dk.videnrul.platform..");

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
