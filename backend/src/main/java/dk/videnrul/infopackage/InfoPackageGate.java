package dk.videnrul.infopackage;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds packages as the caller sees them: those that were issued, and all for those who see drafts. */
@ApplicationScoped
class InfoPackageGate {
    private final InfoPackageRepository packages;
    private final PackageEditionRepository editions;
    private final CurrentActor current;

    InfoPackageGate(InfoPackageRepository packages, PackageEditionRepository editions, CurrentActor current) {
        this.packages = packages;
        this.editions = editions;
        this.current = current;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    InfoPackage seen(String slug) {
        return seen(packages.withSlug(slug));
    }

    /** Waits for everybody who is changing it. */
    InfoPackage held(String slug) {
        return seen(packages.held(slug));
    }

    /** @throws Refusal.NotFound when there is no such edition */
    PackageEdition edition(InfoPackage of, int number) {
        return editions.of(of.id, number).orElseThrow(Refusal.NotFound::new);
    }

    boolean seesDrafts() {
        return allows(Action.SEE_INFO_PACKAGE_DRAFT);
    }

    boolean allows(Action action) {
        return AccessTable.allows(current.get(), action);
    }

    void require(Action action) {
        AccessTable.require(current.get(), action);
    }

    Actor caller() {
        return current.get();
    }

    private InfoPackage seen(Optional<InfoPackage> found) {
        return found.filter(one -> seesDrafts() || (one.isIssued() && allows(Action.SEE_INFO_PACKAGES)))
                .orElseThrow(Refusal.NotFound::new);
    }
}
