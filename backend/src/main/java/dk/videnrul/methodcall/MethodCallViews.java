package dk.videnrul.methodcall;

import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows calls; one of them, or a page, in a fixed number of statements. */
@ApplicationScoped
class MethodCallViews {
    private final MethodCallStore store;
    private final ThemeGroups groups;
    private final ItemGate items;
    private final People people;
    private final Gazetteer gazetteer;
    private final MethodCallGate gate;

    MethodCallViews(
            MethodCallStore store,
            ThemeGroups groups,
            ItemGate items,
            People people,
            Gazetteer gazetteer,
            MethodCallGate gate) {
        this.store = store;
        this.groups = groups;
        this.items = items;
        this.people = people;
        this.gazetteer = gazetteer;
        this.gate = gate;
    }

    MethodCallView one(MethodCall call) {
        List<MethodSignUp> signUps = store.signUps().takingPart(call.id);
        Map<UUID, PersonFacts> known = people.withIds(Stream.concat(
                        Stream.ofNullable(call.contact),
                        signUps.stream().flatMap(one -> Stream.ofNullable(one.contact)))
                .collect(Collectors.toSet()));
        Set<MethodReport.Key> reported =
                store.reports().of(call.id).stream().map(one -> one.key).collect(Collectors.toSet());
        @Nullable ItemFacts item = items.seen(List.of(call.item)).get(call.item);
        return new MethodCallView(
                call.id,
                call.title,
                call.question,
                call.asked,
                ThemeGroupFacts.refs(Set.of(call.themeGroup), groups.withIds(Set.of(call.themeGroup)))
                        .getFirst(),
                item == null ? null : new ItemRef(item.publicId(), item.title()),
                person(call.contact, known),
                call.deadline,
                call.least,
                call.most,
                call.phases,
                call.status,
                call.conclusion,
                call.takesSignUps(gate.today()),
                signUps.stream().map(one -> signUp(call, one, known, reported)).toList(),
                store.results().of(call.id).stream().map(MethodResult::toView).toList(),
                gate.plans(call),
                call.createdAt,
                call.version);
    }

    List<MethodCallSummary> all(List<MethodCall> shown) {
        Map<UUID, ThemeGroupFacts> known =
                groups.withIds(shown.stream().map(one -> one.themeGroup).collect(Collectors.toSet()));
        Map<UUID, Long> signedUp =
                store.signUps().countOf(shown.stream().map(one -> one.id).toList());
        return shown.stream()
                .map(one -> new MethodCallSummary(
                        one.id,
                        one.title,
                        one.status,
                        ThemeGroupFacts.refs(Set.of(one.themeGroup), known).getFirst(),
                        one.deadline,
                        one.takesSignUps(gate.today()),
                        signedUp.getOrDefault(one.id, 0L),
                        one.createdAt))
                .toList();
    }

    MethodSignUpView signUp(MethodCall call, MethodSignUp signUp) {
        Map<UUID, PersonFacts> known = signUp.contact == null ? Map.of() : people.withIds(Set.of(signUp.contact));
        Set<MethodReport.Key> reported =
                store.reports().of(call.id).stream().map(one -> one.key).collect(Collectors.toSet());
        return signUp(call, signUp, known, reported);
    }

    /** What a merge patch is applied to. */
    MethodCallDraft draft(MethodCall call) {
        @Nullable ItemFacts item = items.seen(List.of(call.item)).get(call.item);
        return call.toDraft(
                Objects.requireNonNull(groups.withIds(Set.of(call.themeGroup)).get(call.themeGroup))
                        .slug(),
                item == null ? "" : item.publicId());
    }

    private MethodSignUpView signUp(
            MethodCall call, MethodSignUp signUp, Map<UUID, PersonFacts> known, Set<MethodReport.Key> reported) {
        String municipality = signUp.key.municipality();
        return new MethodSignUpView(
                call.id,
                Objects.requireNonNull(gazetteer.ref(municipality)),
                signUp.takesPart,
                person(signUp.contact, known),
                signUp.note,
                signUp.trial,
                IntStream.rangeClosed(1, call.phases.size())
                        .mapToObj(phase -> call.stateOf(
                                phase,
                                reported.contains(new MethodReport.Key(call.id, municipality, phase)),
                                gate.today()))
                        .toList(),
                signUp.version);
    }

    private static @Nullable MethodPerson person(@Nullable UUID id, Map<UUID, PersonFacts> known) {
        @Nullable PersonFacts found = id == null ? null : known.get(id);
        return found == null ? null : new MethodPerson(found.id(), found.name());
    }
}
