package dk.videnrul.dialogue;

import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with what is written about an organisation. */
@ApplicationScoped
class StakeholderChecks {
    private final Validation validation;
    private final StakeholderRepository stakeholders;
    private final ThemeGroups groups;

    StakeholderChecks(Validation validation, StakeholderRepository stakeholders, ThemeGroups groups) {
        this.validation = validation;
        this.stakeholders = stakeholders;
        this.groups = groups;
    }

    /**
     * @param changed the one that is changed; null for a new one
     * @return ids of the groups that it names
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when there is one of that name already
     */
    Set<UUID> check(StakeholderDraft draft, @Nullable UUID changed) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (draft.url() != null
                && !draft.url().isBlank()
                && !draft.url().strip().matches("https?://\\S+")) {
            faults.add(Fault.at("/url", "not-a-web-address"));
        }
        Set<UUID> ids = groups.named(draft.themeGroups(), "/themeGroups", faults);
        faults.refuseIfAny();
        stakeholders
                .named(Stakeholder.tidy(draft.name()))
                .filter(other -> !other.id.equals(changed))
                .ifPresent(other -> {
                    throw new Refusal.Conflict("stakeholder-known", null, other.name);
                });
        return ids;
    }
}
