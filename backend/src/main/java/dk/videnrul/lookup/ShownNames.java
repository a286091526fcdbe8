package dk.videnrul.lookup;

import dk.videnrul.lookup.NameIndex.Found;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.municipality.RegionRef;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the database whether what was found by name is still there, and is still called so. */
@ApplicationScoped
class ShownNames {
    private final ThemeGroups groups;
    private final People people;
    private final Gazetteer gazetteer;
    private final Speech speech;

    ShownNames(ThemeGroups groups, People people, Gazetteer gazetteer, Speech speech) {
        this.groups = groups;
        this.people = people;
        this.gazetteer = gazetteer;
        this.speech = speech;
    }

    /** In a statement for people and one or two for groups, where there are any; what is gone is left out. */
    List<Suggestion> of(List<Found> found) {
        Map<String, ThemeGroupFacts> seenGroups = groups.withSlugs(ids(NameKind.THEME_GROUP, found));
        Map<UUID, PersonFacts> seenPeople = people.active(
                ids(NameKind.PERSON, found).stream().map(UUID::fromString).toList());
        return found.stream()
                .flatMap(each -> switch (each.named().kind()) {
                    case THEME_GROUP ->
                        Stream.ofNullable(seenGroups.get(each.named().id())).map(group -> view(group, each.why()));
                    case PERSON ->
                        Stream.ofNullable(seenPeople.get(
                                        UUID.fromString(each.named().id())))
                                .map(this::view);
                    case TOPIC, MUNICIPALITY, REGION, TITLE -> Stream.of(view(each.named(), each.why()));
                })
                .toList();
    }

    private static List<String> ids(NameKind kind, List<Found> found) {
        return found.stream()
                .map(Found::named)
                .filter(each -> each.kind() == kind)
                .map(Named::id)
                .toList();
    }

    private static Suggestion view(Named named, @Nullable String why) {
        return new Suggestion(named.name(), named.kind(), named.id(), why);
    }

    private Suggestion view(ThemeGroupFacts group, @Nullable String why) {
        String detail = group.closed() ? Messages.say(speech.language(), "lookup.closed-group") : why;
        return new Suggestion(group.name(), NameKind.THEME_GROUP, group.slug(), detail);
    }

    private Suggestion view(PersonFacts person) {
        return new Suggestion(person.name(), NameKind.PERSON, person.id().toString(), workplace(person));
    }

    private @Nullable String workplace(PersonFacts person) {
        Language language = speech.language();
        return Stream.of(
                        Optional.ofNullable(gazetteer.ref(person.municipality()))
                                .map(MunicipalityRef::name),
                        Optional.ofNullable(person.region())
                                .flatMap(region -> gazetteer.region(region, language))
                                .map(RegionRef::name),
                        Optional.ofNullable(person.organisation()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
