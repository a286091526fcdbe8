package dk.videnrul.lookup;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.lookup.NameIndex.Fit;
import dk.videnrul.lookup.NameIndex.Found;
import dk.videnrul.lookup.NetworkNames.Names;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import dk.videnrul.search.Titles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is called so, as far as the caller may see it: topics, groups, places, people, and titles of items. */
@ApplicationScoped
class Lookup {
    private static final int MOST = 10;
    private static final int MOST_NAMES = 6;
    private static final int MOST_OF_A_KIND = 3;

    private final NetworkNames names;
    private final ShownNames shown;
    private final Titles titles;
    private final CurrentActor actor;
    private final Speech speech;

    Lookup(NetworkNames names, ShownNames shown, Titles titles, CurrentActor actor, Speech speech) {
        this.names = names;
        this.shown = shown;
        this.titles = titles;
        this.actor = actor;
        this.speech = speech;
    }

    /** For a box in which somebody is typing. */
    @Transactional
    Suggestions completing(String typed) {
        Names all = names.get();
        List<NameIndex> indexes = new ArrayList<>(List.of(all.topics(speech.language())));
        indexes.addAll(open(all));
        List<Found> begun = best(indexes, index -> index.beginning(typed));
        List<Found> best = begun.isEmpty() ? best(indexes, index -> index.beginningMisspelt(typed)) : begun;
        List<Suggestion> named = shown.of(best);
        List<Suggestion> items = titles.completing(typed, MOST - named.size()).stream()
                .map(title -> new Suggestion(title.text(), NameKind.TITLE, title.item(), null))
                .toList();
        boolean outright = best.stream().anyMatch(each -> each.fit().compareTo(Fit.HAS_WORDS) <= 0);
        return new Suggestions(
                Stream.concat(outright ? named.stream() : items.stream(), outright ? items.stream() : named.stream())
                        .toList());
    }

    /** For what somebody has searched for: what the words name besides knowledge, and which groups work on it. */
    @Transactional
    NamesInSearch in(String asked) {
        String wanted = Arrays.stream(asked.split("\\s+"))
                .filter(word -> !word.startsWith("-"))
                .collect(Collectors.joining(" "));
        Names all = names.get();
        List<Found> found = new ArrayList<>(best(open(all), index -> index.namedIn(wanted)));
        List<Named> topics = all.topics(speech.language()).namedIn(wanted).stream()
                .filter(each -> each.fit() == Fit.BEGINS)
                .map(Found::named)
                .toList();
        if (seesGroups()) {
            Set<Named> known = found.stream().map(Found::named).collect(Collectors.toSet());
            topics.stream()
                    .flatMap(topic -> all.groupsAbout(topic.id()).stream().map(group -> about(topic, group)))
                    .filter(group -> known.add(group.named()))
                    .limit(MOST_OF_A_KIND)
                    .forEach(found::add);
        }
        if (found.isEmpty() && topics.isEmpty()) {
            // Not people: an unknown word is more often not meant to be somebody's name.
            found.addAll(best(withoutPeople(all), index -> index.misspeltIn(wanted)));
        }
        return new NamesInSearch(shown.of(found));
    }

    private Found about(Named topic, Named group) {
        return new Found(group, Fit.WITHIN_WORDS, Messages.say(speech.language(), "lookup.works-on", topic.name()));
    }

    private List<NameIndex> open(Names all) {
        List<NameIndex> open = new ArrayList<>(withoutPeople(all));
        if (AccessTable.allows(actor.get(), Action.SEE_PEOPLE)) {
            open.add(all.people());
        }
        return open;
    }

    private List<NameIndex> withoutPeople(Names all) {
        NameIndex places = all.places(speech.language());
        return seesGroups() ? List.of(all.groups(), places) : List.of(places);
    }

    private boolean seesGroups() {
        return AccessTable.allows(actor.get(), Action.SEE_THEME_GROUPS)
                && !actor.get().lacksScope("groups:read");
    }

    /** The best of all, those of one kind together, the kind with the best first. */
    private static List<Found> best(List<NameIndex> indexes, Function<NameIndex, List<Found>> ask) {
        return indexes.stream()
                .flatMap(index -> ask.apply(index).stream().limit(MOST_OF_A_KIND))
                .sorted(Comparator.comparing(Found::fit))
                .limit(MOST_NAMES)
                .collect(Collectors.groupingBy(each -> each.named().kind(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
