package dk.videnrul.roll;

import dk.videnrul.knowledge.KnowledgeItemSummary.RolledHere;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where items were taken up, for the features above; whoever may see it. */
@ApplicationScoped
public class RolledItems {
    private final RollRepository rolls;
    private final RollReasonRepository reasons;
    private final RollViews views;
    private final ThemeGroups groups;

    RolledItems(RollRepository rolls, RollReasonRepository reasons, RollViews views, ThemeGroups groups) {
        this.rolls = rolls;
        this.reasons = reasons;
        this.views = views;
        this.groups = groups;
    }

    /**
     * Where one item was taken up.
     *
     * @param themeGroups slugs
     * @param municipalities 4-digit codes
     */
    public record TakenUpBy(Set<String> themeGroups, Set<String> municipalities) {
        /** Nobody has taken it up. */
        public static final TakenUpBy NOBODY = new TakenUpBy(Set.of(), Set.of());
    }

    /** By item, in two statements; items that nobody took up are left out. */
    @Transactional
    public Map<UUID, TakenUpBy> takenUp(Collection<UUID> items) {
        Map<UUID, List<Roll>> byItem = rolls.takenUp(items).stream().collect(Collectors.groupingBy(roll -> roll.item));
        Map<UUID, ThemeGroupFacts> named = groups.withIds(byItem.values().stream()
                .flatMap(List::stream)
                .map(roll -> roll.target.themeGroup())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        return byItem.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new TakenUpBy(
                                entry.getValue().stream()
                                        .map(roll -> roll.target.themeGroup())
                                        .filter(group -> group != null && named.containsKey(group))
                                        .map(group -> Objects.requireNonNull(named.get(group))
                                                .slug())
                                        .collect(Collectors.toSet()),
                                entry.getValue().stream()
                                        .map(roll -> roll.target.municipality())
                                        .filter(Objects::nonNull)
                                        .map(Objects::requireNonNull)
                                        .collect(Collectors.toSet()))));
    }

    /**
     * How items came to the places that are asked for, by item; those that belong there, and that were not rolled there,
     * are left out.
     *
     * @param themeGroups slugs
     * @param municipalities 4-digit codes
     */
    @Transactional
    public Map<UUID, RolledHere> here(
            Collection<UUID> items, Collection<String> themeGroups, Collection<String> municipalities) {
        if (themeGroups.isEmpty() && municipalities.isEmpty()) {
            return Map.of();
        }
        Set<UUID> asked = groups.withSlugs(themeGroups).values().stream()
                .map(ThemeGroupFacts::id)
                .collect(Collectors.toSet());
        List<Roll> here = rolls.takenUp(items).stream()
                .filter(roll -> (roll.target.themeGroup() != null && asked.contains(roll.target.themeGroup()))
                        || (roll.target.municipality() != null && municipalities.contains(roll.target.municipality())))
                .sorted(Comparator.comparing(roll -> roll.sentAt))
                .toList();
        Map<UUID, UUID> itemOf = here.stream().collect(Collectors.toMap(roll -> roll.id, roll -> roll.item));
        return views.all(here).stream()
                .collect(Collectors.toMap(
                        view -> Objects.requireNonNull(itemOf.get(view.id())),
                        RolledItems::told,
                        (first, later) -> first));
    }

    /** Who sent a roll: the members among them. */
    @Transactional
    public List<UUID> senders(UUID roll) {
        return reasons.of(roll).stream()
                .map(reason -> reason.author)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Who sent an item to a municipality that has not declined it: the members among them. */
    @Transactional
    public List<UUID> sendersTo(UUID item, String municipality) {
        return rolls.ofItemTo(item, Spot.municipality(municipality))
                .filter(roll -> roll.status != RollStatus.DECLINED)
                .map(roll -> senders(roll.id))
                .orElse(List.of());
    }

    private static RolledHere told(RollView view) {
        RollView.Reason first = view.reasons().getFirst();
        return new RolledHere(view.id(), first.by().name(), first.note());
    }
}
