package dk.videnrul.roll;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.Bylines;
import dk.videnrul.roll.RollView.RollAction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of rolls is shown to the caller; a page of them costs four statements. */
@ApplicationScoped
class RollViews {
    private final RollReasonRepository reasons;
    private final RollGate gate;
    private final ItemGate items;
    private final ThemeGroups groups;
    private final Bylines bylines;
    private final Gazetteer gazetteer;
    private final CurrentActor current;
    private final Clock clock;

    RollViews(
            RollReasonRepository reasons,
            RollGate gate,
            ItemGate items,
            ThemeGroups groups,
            Bylines bylines,
            Gazetteer gazetteer,
            CurrentActor current,
            Clock clock) {
        this.reasons = reasons;
        this.gate = gate;
        this.items = items;
        this.groups = groups;
        this.bylines = bylines;
        this.gazetteer = gazetteer;
        this.current = current;
        this.clock = clock;
    }

    /** What the rolls of one answer have in common, read at once. */
    private record Known(
            Map<UUID, ItemFacts> items,
            Map<UUID, List<RollReason>> reasons,
            Map<UUID, ThemeGroupFacts> groups,
            Bylines.Known people) {}

    RollView one(Roll roll) {
        return all(List.of(roll)).getFirst();
    }

    /** In their order; those whose item the caller does not see are left out. */
    List<RollView> all(List<Roll> rolls) {
        Known known = known(rolls);
        return rolls.stream()
                .filter(roll -> known.items().containsKey(roll.item))
                .map(roll -> view(roll, known))
                .toList();
    }

    private Known known(List<Roll> rolls) {
        Map<UUID, List<RollReason>> why =
                reasons.of(rolls.stream().map(roll -> roll.id).toList());
        return new Known(
                items.seen(rolls.stream().map(roll -> roll.item).collect(Collectors.toSet())),
                why,
                groups.withIds(present(rolls.stream()
                        .flatMap(roll -> Stream.of(roll.target, roll.origin))
                        .map(spot -> spot == null ? null : spot.themeGroup()))),
                bylines.of(Stream.concat(
                        rolls.stream().map(roll -> roll.answeredBy),
                        why.values().stream().flatMap(Collection::stream).map(reason -> reason.author))));
    }

    private static Collection<UUID> present(Stream<@Nullable UUID> ids) {
        return ids.filter(Objects::nonNull).map(Objects::requireNonNull).collect(Collectors.toSet());
    }

    private RollView view(Roll roll, Known known) {
        ItemFacts item = Objects.requireNonNull(known.items().get(roll.item));
        List<RollReason> why = known.reasons().getOrDefault(roll.id, List.of());
        String key = current.get().key();
        @Nullable
        RollReason own =
                why.stream().filter(reason -> reason.isBy(key)).findFirst().orElse(null);
        @Nullable Instant undoUntil = undoUntil(roll, own);
        return new RollView(
                roll.id,
                new ItemRef(item.publicId(), item.title()),
                place(roll.target, known),
                roll.origin == null ? null : place(roll.origin, known),
                roll.via,
                roll.direction,
                roll.status,
                why.stream()
                        .map(reason -> new RollView.Reason(
                                known.people().of(reason.author, reason.authorName),
                                reason.note,
                                reason.createdAt,
                                reason.editedAt,
                                reason.isBy(key)))
                        .toList(),
                roll.sentAt,
                roll.seenAt,
                roll.answeredAt,
                roll.answeredAt == null
                        ? null
                        : known.people()
                                .of(roll.answeredBy, roll.answeredByName)
                                .name(),
                roll.reason,
                undoUntil,
                roll.demo,
                allowed(roll, item, own != null, undoUntil),
                roll.version);
    }

    private @Nullable Instant undoUntil(Roll roll, @Nullable RollReason own) {
        if (own == null || !roll.mayBeUndone()) {
            return null;
        }
        Instant until = own.createdAt.plus(Roll.UNDO);
        return clock.instant().isAfter(until) ? null : until;
    }

    private List<RollAction> allowed(Roll roll, ItemFacts item, boolean own, @Nullable Instant undoUntil) {
        List<RollAction> allowed = new ArrayList<>();
        if (gate.answersFor(roll.target)) {
            if (roll.status == RollStatus.SENT) {
                allowed.add(RollAction.SEE);
            }
            if (roll.status != RollStatus.TAKEN_UP && item.status() == ItemStatus.PUBLISHED) {
                allowed.add(RollAction.TAKE_UP);
            }
            if (roll.status != RollStatus.DECLINED) {
                allowed.add(RollAction.DECLINE);
            }
        }
        Actor actor = current.get();
        if (own && AccessTable.allows(actor, Action.CHANGE_ROLL, On.network().own(true))) {
            allowed.add(RollAction.CHANGE_NOTE);
            if (undoUntil != null) {
                allowed.add(RollAction.UNDO);
            }
        }
        return allowed;
    }

    private RollPlace place(Spot spot, Known known) {
        return new RollPlace(
                spot.themeGroup() == null
                        ? null
                        : Objects.requireNonNull(known.groups().get(spot.themeGroup()))
                                .toRef(),
                municipality(spot.municipality()));
    }

    private @Nullable MunicipalityRef municipality(@Nullable String code) {
        return gazetteer.ref(code);
    }
}
