package dk.videnrul.following;

import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.GroupGate;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether something can be followed: it must be one thing, be there, and be seen by the caller. */
@ApplicationScoped
class SubscriptionChecks {
    private final GroupGate groups;
    private final ItemGate items;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final Validation validation;

    SubscriptionChecks(
            GroupGate groups, ItemGate items, Gazetteer gazetteer, Vocabulary vocabulary, Validation validation) {
        this.groups = groups;
        this.items = items;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.validation = validation;
    }

    /** @throws Refusal.Invalid with every fault */
    Subscription.Target checked(SubscriptionDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        long named = Stream.of(draft.themeGroup(), draft.topic(), draft.municipality(), draft.item(), draft.search())
                .filter(Objects::nonNull)
                .count();
        if (named != 1) {
            faults.add(Fault.at("", "subscription-one-target"));
        }
        faults.refuseIfAny();
        Subscription.Target target = new Subscription.Target(
                draft.themeGroup() == null ? null : group(draft.themeGroup(), faults),
                draft.topic(),
                draft.municipality(),
                draft.item() == null ? null : item(draft.item(), faults),
                draft.search(),
                draft.name() == null ? null : draft.name().strip());
        if (draft.topic() != null && vocabulary.isUnknown(Scheme.TOPIC, draft.topic())) {
            faults.add(Fault.at("/topic", "unknown-topic", draft.topic()));
        }
        if (draft.municipality() != null
                && gazetteer.municipality(draft.municipality()).isEmpty()) {
            faults.add(Fault.at("/municipality", "unknown-municipality", draft.municipality()));
        }
        checkSearch(draft, faults);
        faults.refuseIfAny();
        return target;
    }

    private static void checkSearch(SubscriptionDraft draft, Faults faults) {
        boolean isNamed = draft.name() != null && !draft.name().isBlank();
        if (draft.search() == null) {
            if (draft.name() != null) {
                faults.add(Fault.at("/name", "only-searches-have-names"));
            }
            return;
        }
        if (!isNamed) {
            faults.add(Fault.at("/name", "required"));
        }
        if (draft.search().asksForNothing()) {
            faults.add(Fault.at("/search", "search-for-nothing"));
        }
    }

    private @Nullable UUID group(String slug, Faults faults) {
        try {
            return groups.seen(slug).id();
        } catch (Refusal.NotFound hidden) {
            faults.add(Fault.at("/themeGroup", "unknown-theme-group", slug));
            return null;
        }
    }

    private @Nullable UUID item(String publicId, Faults faults) {
        try {
            return items.seen(publicId).id();
        } catch (Refusal.NotFound hidden) {
            faults.add(Fault.at("/item", "unknown-item", publicId));
            return null;
        }
    }
}
