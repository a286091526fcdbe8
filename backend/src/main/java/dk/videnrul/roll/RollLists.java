package dk.videnrul.roll;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.GroupGate;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rolls of an item, of a place, and of a person; only of items that the caller may see. */
@ApplicationScoped
class RollLists {
    private final RollRepository rolls;
    private final RollGate gate;
    private final RollViews views;
    private final ItemGate items;
    private final KnowledgeReading knowledge;
    private final GroupGate groups;
    private final Gazetteer gazetteer;
    private final CurrentActor current;

    RollLists(
            RollRepository rolls,
            RollGate gate,
            RollViews views,
            ItemGate items,
            KnowledgeReading knowledge,
            GroupGate groups,
            Gazetteer gazetteer,
            CurrentActor current) {
        this.rolls = rolls;
        this.gate = gate;
        this.views = views;
        this.items = items;
        this.knowledge = knowledge;
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.current = current;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see its item */
    @Transactional
    RollView get(UUID id) {
        Roll roll = gate.seen(id).roll();
        requireSight();
        return views.one(roll);
    }

    /** @throws Refusal.NotFound when the caller may not see the item */
    @Transactional
    Page<RollView> ofItem(String publicId, int limit, @Nullable String after) {
        UUID item = items.seen(publicId).id();
        requireSight();
        Page<Roll> page = page(rolls.ofItem(item, Cursor.decode(after, 2), limit + 1), limit);
        return new Page<>(views.all(page.items()), null, page.next());
    }

    /** @throws Refusal.NotFound when there is no such group or the caller may not see it */
    @Transactional
    Page<RolledItem> ofGroup(String slug, List<RollStatus> status, int limit, @Nullable String after) {
        UUID group = groups.seen(slug).id();
        return at(Spot.group(group), status, limit, after);
    }

    /** @throws Refusal.NotFound when there is no such municipality */
    @Transactional
    Page<RolledItem> ofMunicipality(String code, List<RollStatus> status, int limit, @Nullable String after) {
        if (gazetteer.municipality(code).isEmpty()) {
            throw new Refusal.NotFound();
        }
        return at(Spot.municipality(code), status, limit, after);
    }

    @Transactional
    Page<RolledItem> ofCaller(RollBox box, int limit, @Nullable String after) {
        requireSight();
        Cursor cursor = Cursor.decode(after, 2);
        Sight sight = Sight.of(current.get());
        List<Roll> found = switch (box) {
            case SENT -> rolls.sentBy(current.get().key(), sight, cursor, limit + 1);
            case TO_ANSWER ->
                rolls.waitingAt(gate.groupsToAnswerFor(), gate.municipalitiesToAnswerFor(), sight, cursor, limit + 1);
        };
        return withItems(page(found, limit));
    }

    private Page<RolledItem> at(Spot spot, List<RollStatus> status, int limit, @Nullable String after) {
        requireSight();
        List<RollStatus> wanted = status.isEmpty() ? List.of(RollStatus.values()) : status;
        return withItems(
                page(rolls.to(spot, wanted, Sight.of(current.get()), Cursor.decode(after, 2), limit + 1), limit));
    }

    private Page<RolledItem> withItems(Page<Roll> page) {
        Map<UUID, KnowledgeItemSummary> summaries =
                knowledge.summaries(page.items().stream().map(roll -> roll.item).collect(Collectors.toSet()));
        Map<UUID, UUID> itemOf = page.items().stream().collect(Collectors.toMap(roll -> roll.id, roll -> roll.item));
        return new Page<>(
                views.all(page.items()).stream()
                        .map(view -> new RolledItem(
                                java.util.Objects.requireNonNull(summaries.get(itemOf.get(view.id()))), view))
                        .toList(),
                null,
                page.next());
    }

    private void requireSight() {
        AccessTable.require(current.get(), Action.SEE_ROLLS, On.network());
    }

    private static Page<Roll> page(List<Roll> oneMore, int limit) {
        return Page.of(oneMore, limit, null, roll -> Cursor.after(roll.sentAt, roll.id), Function.identity());
    }
}
