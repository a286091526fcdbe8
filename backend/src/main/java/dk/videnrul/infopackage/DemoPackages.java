package dk.videnrul.infopackage;

import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes and removes the invented packages of the demo content. */
@ApplicationScoped
public class DemoPackages {
    private final InfoPackageRepository packages;
    private final InfoPackages register;
    private final InfoPackageChecks checks;
    private final PackageComposing composing;
    private final PackageSteps steps;
    private final Outbox outbox;
    private final Clock clock;

    DemoPackages(
            InfoPackageRepository packages,
            InfoPackages register,
            InfoPackageChecks checks,
            PackageComposing composing,
            PackageSteps steps,
            Outbox outbox,
            Clock clock) {
        this.packages = packages;
        this.register = register;
        this.checks = checks;
        this.composing = composing;
        this.steps = steps;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Begins a package, takes in what is proposed for it, and issues it. */
    @Transactional
    public void add(InfoPackageDraft draft, UUID approvedBy, UUID issuedBy) {
        InfoPackage one = new InfoPackage(
                register.freeSlug(draft.title()), draft, checks.check(draft, List.of()), true, clock.instant());
        packages.persistAndFlush(one);
        one.entries = composing.entries(one);
        steps.approve(one, approvedBy, null);
        steps.issue(one, issuedBy, null);
        outbox.add(new Fact(InfoPackages.SUBJECT, one.id, "issued"));
    }

    @Transactional
    public void remove() {
        List<UUID> gone = packages.list("demo").stream().map(one -> one.id).toList();
        packages.delete("demo");
        outbox.add(InfoPackages.SUBJECT, gone, "removed");
    }
}
