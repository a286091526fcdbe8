package dk.videnrul.people;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Role;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.Place;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows people as they want to be seen by the caller, in a number of statements that does not grow with the page. */
@ApplicationScoped
class MemberViews {
    private final PersonRepository people;
    private final Instance<RoleBook> roleBooks;
    private final GroupBook groupBook;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final CurrentActor current;
    private final Speech speech;
    private final Clock clock;

    MemberViews(
            PersonRepository people,
            Instance<RoleBook> roleBooks,
            GroupBook groupBook,
            Gazetteer gazetteer,
            Vocabulary vocabulary,
            CurrentActor current,
            Speech speech,
            Clock clock) {
        this.people = people;
        this.roleBooks = roleBooks;
        this.groupBook = groupBook;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.current = current;
        this.speech = speech;
        this.clock = clock;
    }

    Viewer viewer() {
        Actor actor = current.get();
        return new Viewer(
                actor.personId(),
                actor.themeGroups().isEmpty() ? Set.of() : groupBook.peopleIn(actor.themeGroups()),
                actor.has(Role.SECRETARIAT),
                actor.grants().stream()
                        .filter(grant -> grant.role() == Role.COORDINATOR)
                        .map(grant -> Place.of(grant.municipality(), grant.region()))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** One member with past and future roles. */
    MemberView one(Person person) {
        return views(List.of(person), viewer(), true).getFirst();
    }

    List<MemberView> page(List<Person> shown, Viewer viewer) {
        return views(shown, viewer, false);
    }

    private List<MemberView> views(List<Person> shown, Viewer viewer, boolean everyRole) {
        LocalDate today = Gazetteer.dayOf(clock.instant());
        Map<UUID, List<MemberRole>> roles =
                roles(shown.stream().map(person -> person.id).toList());
        Map<Place, List<MemberView.Colleague>> coordinators = coordinators(shown);
        return shown.stream()
                .map(person -> view(
                        person,
                        viewer,
                        roles.getOrDefault(person.id, List.of()).stream()
                                .filter(role -> everyRole || role.isHeldOn(today))
                                .toList(),
                        coordinators))
                .toList();
    }

    private Map<UUID, List<MemberRole>> roles(Collection<UUID> ids) {
        Map<UUID, List<MemberRole>> all = new HashMap<>();
        for (RoleBook book : roleBooks) {
            book.heldBy(ids)
                    .forEach((id, roles) ->
                            all.computeIfAbsent(id, none -> new ArrayList<>()).addAll(roles));
        }
        all.values()
                .forEach(roles ->
                        roles.sort(Comparator.comparing(MemberRole::from).reversed()));
        return all;
    }

    /** Of the places whose people are reached through them. */
    private Map<Place, List<MemberView.Colleague>> coordinators(List<Person> shown) {
        Set<Place> places = shown.stream()
                .filter(person -> person.privacy.contactVia() == ContactVia.COORDINATOR && person.isActive())
                .map(Person::place)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        Map<Place, List<UUID>> ids = new HashMap<>();
        if (!places.isEmpty()) {
            roleBooks.forEach(book -> ids.putAll(book.coordinators(places)));
        }
        Map<UUID, Person> named =
                people.withIds(ids.values().stream().flatMap(List::stream).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(person -> person.id, Function.identity()));
        return ids.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(named::get)
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull)
                                .map(person -> new MemberView.Colleague(person.id, person.name, person.email))
                                .toList()));
    }

    private MemberView view(
            Person person, Viewer viewer, List<MemberRole> roles, Map<Place, List<MemberView.Colleague>> coordinators) {
        Place workplace = person.place();
        List<MemberView.Colleague> through = workplace == null
                ? List.of()
                : coordinators.getOrDefault(workplace, List.of()).stream()
                        .filter(colleague -> !colleague.id().equals(person.id))
                        .toList();
        PrivacyChoices privacy = person.privacy;
        boolean active = person.isActive();
        boolean contact = active && viewer.mayContact(privacy.contactVia(), person.id, workplace, !through.isEmpty());
        return new MemberView(
                person.id,
                person.name,
                person.title,
                person.department,
                gazetteer.ref(person.municipality),
                person.region == null
                        ? null
                        : gazetteer.region(person.region, speech.language()).orElse(null),
                person.organisation,
                contact ? person.email : null,
                contact && viewer.sees(privacy.phoneAudience(), person.id) ? person.phone : null,
                through.isEmpty() ? ContactVia.DIRECT : ContactVia.COORDINATOR,
                through,
                active && viewer.sees(privacy.topicsAudience(), person.id)
                        ? vocabulary.refs(Scheme.TOPIC, person.topics)
                        : List.of(),
                active && viewer.sees(privacy.aboutAudience(), person.id) ? person.about : null,
                roles,
                person.status,
                person.demo,
                allowed(person),
                person.version);
    }

    private List<String> allowed(Person person) {
        if (!AccessTable.allows(current.get(), Action.CHANGE_MEMBER, person.scope())) {
            return List.of();
        }
        return person.isActive() ? List.of("change", "end") : List.of("return");
    }
}
