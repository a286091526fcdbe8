package dk.videnrul.funding;

import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.PlausibleDays;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Everything that can be wrong with an application for money. */
@ApplicationScoped
class FundingChecks {
    private final Validation validation;
    private final ThemeGroups groups;
    private final ItemGate items;
    private final Clock clock;

    FundingChecks(Validation validation, ThemeGroups groups, ItemGate items, Clock clock) {
        this.validation = validation;
        this.groups = groups;
        this.items = items;
        this.clock = clock;
    }

    /** @throws Refusal.Invalid with every fault */
    FundingMentions check(FundingDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        PlausibleDays.check(draft.deadline(), "/deadline", faults);
        PlausibleDays.check(draft.statusOn(), "/statusOn", faults);
        if (draft.statusOn() != null && draft.statusOn().isAfter(Gazetteer.dayOf(clock.instant()))) {
            faults.add(Fault.at("/statusOn", "date-in-future"));
        }
        FundingMentions mentions = new FundingMentions(
                groups.named(draft.themeGroups(), "/themeGroups", faults), items(draft.items(), faults));
        faults.refuseIfAny();
        return mentions;
    }

    private Set<UUID> items(List<String> publicIds, Faults faults) {
        Set<UUID> ids = new HashSet<>();
        for (int place = 0; place < publicIds.size(); place++) {
            String publicId = publicIds.get(place);
            if (publicId == null || publicId.isBlank()) {
                continue;
            }
            Optional<ItemFacts> item = items.find(publicId.strip());
            if (item.isPresent()) {
                ids.add(item.get().id());
            } else {
                faults.add(Fault.at("/items/" + place, "unknown-item", publicId.strip()));
            }
        }
        return ids;
    }
}
