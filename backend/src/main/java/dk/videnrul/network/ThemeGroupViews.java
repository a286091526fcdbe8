package dk.videnrul.network;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
        Map<UUID, PersonFacts> who = peopleOf(chairing);
        Map<UUID, List<ThemeGroupView.Chair>> chairs = chairing.stream()
                .collect(Collectors.groupingBy(
                        part -> part.themeGroup, Collectors.mapping(part -> chair(part, who), Collectors.toList())));
        Map<UUID, Long> counts = participations.counts(ids, today);
        Map<UUID, ThemeGroup> named = groups
                .withIds(shown.stream()
                        .flatMap(group -> Stream.of(group.parent, group.successor))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(group -> group.id, Function.identity()));
        List<ThemeGroupView> views = new ArrayList<>();
        for (ThemeGroup group : shown) {
            views.add(view(
                    group,
                    chairs.getOrDefault(group.id, List.of()),
                    counts.getOrDefault(group.id, 0L).intValue(),
                    named));
        }
        return views;
    }

    private ThemeGroupView view(
            ThemeGroup group, List<ThemeGroupView.Chair> chairs, int members, Map<UUID, ThemeGroup> named) {
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
                ref(group.successor, named),
                ref(group.parent, named),
                vocabulary.refs(Scheme.FOCUS_AREA, group.focusAreas),
                vocabulary.refs(Scheme.PREVENTION_PACKAGE, group.preventionPackages),
                vocabulary.refs(Scheme.TOPIC, group.topics),
                chairs,
                members,
                group.demo,
                AccessTable.allows(actor.get(), Action.CHANGE_THEME_GROUP, On.group(group.id))
                        ? List.of("change")
                        : List.of(),
                group.updatedAt,
                group.version);
    }

    /** In the order of the participations; one statement for all their people. */
    List<ParticipationView> participations(List<Participation> parts) {
        Map<UUID, PersonFacts> who = peopleOf(parts);
        return parts.stream()
                .map(part -> participation(part, Objects.requireNonNull(who.get(part.person))))
                .toList();
    }

    private ParticipationView participation(Participation part, PersonFacts person) {
        return new ParticipationView(
                new ParticipationView.Participant(
                        person.id(), person.name(), person.title(), municipality(person.municipality())),
                part.role,
                part.mandate,
                part.fromDate,
                part.untilDate);
    }

    private ThemeGroupView.Chair chair(Participation part, Map<UUID, PersonFacts> who) {
        PersonFacts person = Objects.requireNonNull(who.get(part.person));
        return new ThemeGroupView.Chair(person.name(), part.role, municipality(person.municipality()));
    }

    private Map<UUID, PersonFacts> peopleOf(List<Participation> parts) {
        return people.withIds(parts.stream().map(part -> part.person).collect(Collectors.toSet()));
    }

    @Nullable
    MunicipalityRef municipality(@Nullable String code) {
        return code == null ? null : gazetteer.municipality(code).orElse(null);
    }

    private static @Nullable ThemeGroupRef ref(@Nullable UUID id, Map<UUID, ThemeGroup> named) {
        ThemeGroup group = id == null ? null : named.get(id);
        return group == null ? null : group.toRef();
    }
}
