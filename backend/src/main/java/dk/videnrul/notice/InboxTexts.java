package dk.videnrul.notice;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.vocabulary.Ref;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says in words what happened and why somebody is told, a page in a fixed number of statements. */
@ApplicationScoped
class InboxTexts {
    private final People people;
    private final ThemeGroups groups;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;

    InboxTexts(People people, ThemeGroups groups, Gazetteer gazetteer, Vocabulary vocabulary) {
        this.people = people;
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
    }

    /** The names that a page needs. */
    record Names(Map<UUID, PersonFacts> people, Map<UUID, ThemeGroupFacts> groups) {}

    Names namesFor(List<Told> page) {
        Set<UUID> persons = new HashSet<>();
        Set<UUID> places = new HashSet<>();
        for (Told told : page) {
            if (told.happening().byPerson != null) {
                persons.add(told.happening().byPerson);
            }
            if (told.happening().toGroup != null) {
                places.add(told.happening().toGroup);
            }
            told.entry().reasons().stream()
                    .filter(why -> why.reason().namesGroup())
                    .forEach(why -> places.add(UUID.fromString(why.value())));
        }
        return new Names(people.withIds(persons), groups.withIds(places));
    }

    String what(Told told, Names names, Language language) {
        String kind = told.successor() != null ? "item-superseded" : KebabEnums.code(told.happening().kind);
        return Messages.say(
                language,
                "inbox.what." + kind,
                by(told, names, language),
                told.title() == null ? "" : told.title(),
                place(told, names),
                told.question() == null ? "" : told.question());
    }

    List<String> why(Told told, Names names, Language language) {
        return told.entry().reasons().stream()
                .sorted(java.util.Comparator.comparing(Why::reason))
                .map(why -> Messages.say(language, "inbox.why." + why.reason().code(), name(why, names, language)))
                .toList();
    }

    private static String by(Told told, Names names, Language language) {
        Happening happening = told.happening();
        @Nullable
        PersonFacts person = happening.byPerson == null ? null : names.people().get(happening.byPerson);
        if (person != null) {
            return person.name();
        }
        return happening.byName == null ? Messages.say(language, "inbox.somebody") : happening.byName;
    }

    private String place(Told told, Names names) {
        Happening happening = told.happening();
        if (happening.toGroup != null) {
            return group(happening.toGroup, names);
        }
        return happening.toMunicipality == null ? "" : municipality(happening.toMunicipality);
    }

    private String name(Why why, Names names, Language language) {
        return switch (why.reason()) {
            case FOLLOWS_THEME_GROUP, CHAIRS -> group(UUID.fromString(why.value()), names);
            case FOLLOWS_MUNICIPALITY, COORDINATES -> municipality(why.value());
            case FOLLOWS_TOPIC ->
                vocabulary.refs(Scheme.TOPIC, List.of(why.value()), language).stream()
                        .map(Ref::label)
                        .findFirst()
                        .orElse(why.value());
            case KEEPS_SEARCH, AWAITS_ANSWER -> why.value();
            case FOLLOWS_ITEM, WROTE_IT, WAS_ANSWERED, ROLLED_IT, WROTE_ORIGIN, FOLLOWS_ORIGIN, ASKED_IT, ANSWERED_IT ->
                "";
        };
    }

    private static String group(UUID id, Names names) {
        @Nullable ThemeGroupFacts group = names.groups().get(id);
        return group == null ? "" : group.name();
    }

    private String municipality(String code) {
        return gazetteer.municipality(code).map(known -> known.name()).orElse(code);
    }
}
