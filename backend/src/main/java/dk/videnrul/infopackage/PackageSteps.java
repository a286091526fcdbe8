package dk.videnrul.infopackage;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.knowledge.Outcome;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A package is approved, taken back, issued. */
@ApplicationScoped
class PackageSteps {
    private final InfoPackageRepository packages;
    private final PackageEditionRepository editions;
    private final InfoPackageGate gate;
    private final InfoPackageChecks checks;
    private final InfoPackageViews views;
    private final EditionWriting writing;
    private final PackageComposing composing;
    private final Validation validation;
    private final Outbox outbox;
    private final Clock clock;

    PackageSteps(
            InfoPackageRepository packages,
            PackageEditionRepository editions,
            InfoPackageGate gate,
            InfoPackageChecks checks,
            InfoPackageViews views,
            EditionWriting writing,
            PackageComposing composing,
            Validation validation,
            Outbox outbox,
            Clock clock) {
        this.packages = packages;
        this.editions = editions;
        this.gate = gate;
        this.checks = checks;
        this.views = views;
        this.writing = writing;
        this.composing = composing;
        this.validation = validation;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws Refusal.Stale when it was changed meanwhile
     * @throws Refusal.Invalid when something in it may not be shown to everybody, or what did not work is left out
     * @throws Refusal.Conflict when it is not where this step begins
     */
    @Transactional
    InfoPackageView change(String slug, ExpectedVersion expected, PackageStatusChange change) {
        InfoPackage one = gate.held(slug);
        boolean approves = change.status() == PackageStatus.APPROVED;
        gate.require(approves ? Action.APPROVE_INFO_PACKAGE : Action.WRITE_INFO_PACKAGE);
        expected.check(one.version);
        Faults faults = new Faults();
        validation.check(change, faults);
        faults.refuseIfAny();
        Actor by = gate.caller();
        switch (Objects.requireNonNull(change.status())) {
            case DRAFT -> takeBack(one);
            case APPROVED -> approve(one, by.personId(), by.unrecordedName());
            case ISSUED -> issue(one, by.personId(), by.unrecordedName());
        }
        packages.flush();
        outbox.add(new Fact(InfoPackages.SUBJECT, one.id, KebabEnums.code(change.status())));
        return views.full(one);
    }

    private void takeBack(InfoPackage one) {
        one.requireApproved();
        one.takeBack(clock.instant());
    }

    void approve(InfoPackage one, @Nullable UUID by, @Nullable String byName) {
        checks.requireOpen(one);
        requireFailure(one);
        one.approve(by, byName, clock.instant());
    }

    /** Nobody gets a package in which everything went well while the network knows better. */
    private void requireFailure(InfoPackage one) {
        boolean told = writing.write(one).items().stream()
                .map(item -> item.shown().outcome())
                .anyMatch(outcome -> outcome == Outcome.NEGATIVE || outcome == Outcome.NONE);
        if (!one.entries.isEmpty() && !told && composing.knowsOfFailure(one)) {
            throw new Refusal.Invalid(Fault.at("/items", "info-package-without-failure"));
        }
    }

    void issue(InfoPackage one, @Nullable UUID by, @Nullable String byName) {
        one.requireApproved();
        checks.requireOpen(one);
        EditionContent content = writing.write(one);
        List<FrozenChange> changes = editions.of(one.id, one.edition)
                .map(latest -> EditionDiff.between(latest.content, content))
                .orElse(List.of());
        if (one.isIssued() && changes.isEmpty()) {
            throw new Refusal.Conflict("info-package-unchanged");
        }
        Instant now = clock.instant();
        editions.persist(new PackageEdition(one.id, one.issue(now), content, changes, by, byName, now));
    }
}
