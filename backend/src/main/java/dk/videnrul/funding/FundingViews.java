package dk.videnrul.funding;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.Bylines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of applications is shown to the caller, a page in a fixed number of statements. */
@ApplicationScoped
class FundingViews {
    private final ThemeGroups groups;
    private final ItemGate items;
    private final Bylines bylines;
    private final CurrentActor current;

    FundingViews(ThemeGroups groups, ItemGate items, Bylines bylines, CurrentActor current) {
        this.groups = groups;
        this.items = items;
        this.bylines = bylines;
        this.current = current;
    }

    FundingView one(FundingApplication application) {
        return all(List.of(application)).getFirst();
    }

    List<FundingView> all(List<FundingApplication> shown) {
        Map<UUID, ThemeGroupFacts> known = groups.withIds(
                shown.stream().flatMap(one -> one.themeGroups.stream()).collect(Collectors.toSet()));
        @Nullable Details details = inFull() ? details(shown) : null;
        return shown.stream()
                .map(one -> new FundingView(
                        one.id,
                        one.title,
                        one.funder,
                        one.deadline,
                        one.status,
                        one.statusOn,
                        ThemeGroupFacts.refs(one.themeGroups, known),
                        details == null ? null : details.of(one),
                        one.version))
                .toList();
    }

    /** The application as it would be written now. */
    FundingDraft draft(FundingApplication application) {
        return application.toDraft(
                ThemeGroupFacts.refs(application.themeGroups, groups.withIds(application.themeGroups)).stream()
                        .map(ThemeGroupRef::slug)
                        .toList(),
                refs(application.items, items.seen(application.items)).stream()
                        .map(ItemRef::id)
                        .toList());
    }

    private boolean inFull() {
        return AccessTable.allows(current.get(), Action.SEE_FUNDING_IN_FULL);
    }

    private Details details(List<FundingApplication> shown) {
        return new Details(
                items.seen(shown.stream().flatMap(one -> one.items.stream()).collect(Collectors.toSet())),
                bylines.of(shown.stream().map(one -> one.changedBy)));
    }

    private static List<ItemRef> refs(Set<UUID> ids, Map<UUID, ItemFacts> seen) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(seen.get(id)))
                .map(item -> new ItemRef(item.publicId(), item.title()))
                .sorted(Comparator.comparing(ItemRef::title))
                .toList();
    }

    private record Details(Map<UUID, ItemFacts> seen, Bylines.Known people) {
        FundingDetails of(FundingApplication one) {
            return new FundingDetails(
                    one.amount,
                    one.note,
                    one.partners,
                    refs(one.items, seen),
                    people.of(one.changedBy, one.changedByName),
                    one.changedAt);
        }
    }
}
