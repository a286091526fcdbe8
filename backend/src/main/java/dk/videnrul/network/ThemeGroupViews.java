package dk.videnrul.network;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what a page of groups shows, in a number of statements that does not grow with the page. */
@ApplicationScoped
class ThemeGroupViews {
    private final ThemeGroupRepository groups;
    private final ParticipationRepository participations;
    private final People people;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final CurrentActor actor;
    private final Clock clock;

    ThemeGroupViews(
            ThemeGroupRepository groups,
            ParticipationRepository participations,
            People people,
            Gazetteer gazetteer,
            Vocabulary vocabulary,
            CurrentActor actor,
            Clock clock) {
        this.groups = groups;
        this.participations = participations;
        this.people = people;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.actor = actor;
        this.clock = clock;
    }

    ThemeGroupView one(ThemeGroup group) {
        return all(List.of(group)).getFirst();
    }

    List<ThemeGroupView> all(List<ThemeGroup> shown) {
        List<UUID> ids = shown.stream().map(group -> group.id).toList();
        LocalDate today = Gazetteer.dayOf(clock.instant());
        List<Participation> chairing = participations.chairs(ids, today);
        Map<UUID, PersonFacts> who = people.withIds(Stream.concat(
                        chairing.stream().map(part -> part.person),
                        shown.stream().flatMap(group -> Stream.ofNullable(group.steward)))
                .collect(Collectors.toSet()));
        Map<UUID, List<ThemeGroupView.Chair>> chairs = chairing.stream()
                .collect(Collectors.groupingBy(
                        part -> part.themeGroup, Collectors.mapping(part -> chair(part, who), Collectors.toList())));
        Map<UUID, Long> counts = participations.counts(ids, today);
        List<ThemeGroup> related = groups.withIdsOrParents(relatives(shown), ids);
        Map<UUID, ThemeGroup> named =
                related.stream().collect(Collectors.toMap(group -> group.id, Function.identity()));
        GroupSight sight = GroupSight.of(actor.get());
        Map<UUID, List<ThemeGroupView.SubGroup>> parts = related.stream()
                .filter(group -> group.parent != null && sight.sees(group))
                .collect(Collectors.groupingBy(
                        group -> Objects.requireNonNull(group.parent),
                        Collectors.mapping(ThemeGroup::toSubGroup, Collectors.toList())));
        return shown.stream()
                .map(group -> view(
                        group,
                        new Surroundings(
                                chairs.getOrDefault(group.id, List.of()),
                                counts.getOrDefault(group.id, 0L).intValue(),
                                parts.getOrDefault(group.id, List.of()),
                                named,
                                who)))
                .toList();
    }

    /** What a view shows of other things than the group itself. */
    private record Surroundings(
            List<ThemeGroupView.Chair> chairs,
            int members,
            List<ThemeGroupView.SubGroup> parts,
            Map<UUID, ThemeGroup> named,
            Map<UUID, PersonFacts> people) {}

    private static List<UUID> relatives(List<ThemeGroup> shown) {
        return shown.stream()
                .flatMap(group -> Stream.of(group.parent, group.successor))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    private ThemeGroupView view(ThemeGroup group, Surroundings around) {
        return new ThemeGroupView(
                group.slug,
                group.name,
                group.formerNames,
                group.purpose,
                group.goal,
                group.groundRules,
                group.wayOfWorking,
                group.timeFrame,
                group.closingCriterion,
                group.meetingRhythm,
                group.status,
                group.startedOn,
                group.closedOn,
                group.closingNote,
                ref(group.successor, around.named()),
                group.steward == null ? null : steward(around.people().get(group.steward)),
                ref(group.parent, around.named()),
                around.parts(),
                group.joining,
                vocabulary.refs(Scheme.FOCUS_AREA, group.focusAreas),
                vocabulary.refs(Scheme.PREVENTION_PACKAGE, group.preventionPackages),
                vocabulary.refs(Scheme.TOPIC, group.topics),
                around.chairs(),
                around.members(),
                group.demo,
                ThemeGroupAccess.allowed(actor.get(), group),
                group.updatedAt,
                group.version);
    }

    private ThemeGroupView.Chair chair(Participation part, Map<UUID, PersonFacts> who) {
        PersonFacts person = Objects.requireNonNull(who.get(part.person));
        return new ThemeGroupView.Chair(person.name(), part.role, municipality(person.municipality()));
    }

    private ThemeGroupView.@Nullable Steward steward(@Nullable PersonFacts person) {
        return person == null
                ? null
                : new ThemeGroupView.Steward(person.id(), person.name(), municipality(person.municipality()));
    }

    @Nullable
    MunicipalityRef municipality(@Nullable String code) {
        return gazetteer.ref(code);
    }

    private static @Nullable ThemeGroupRef ref(@Nullable UUID id, Map<UUID, ThemeGroup> named) {
        ThemeGroup group = id == null ? null : named.get(id);
        return group == null ? null : group.toRef();
    }
}
