package dk.videnrul.lookup;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.People;
import dk.videnrul.platform.outbox.FactsCommitted;
import dk.videnrul.platform.text.Language;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of the network, kept by each node. They are read anew after a change on any of them, but not at every
 * one; so what they find must be asked of the database once more.
 */
@ApplicationScoped
class NetworkNames {
    private static final long OLD = Duration.ofSeconds(5).toNanos();
    private static final long NEW = Duration.ofMillis(500).toNanos();

    private final ThemeGroups groups;
    private final People people;
    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final Lock reading = new ReentrantLock();
    /** Topics change only with a new version of the product. */
    private @Nullable Map<Language, NameIndex> topics;

    private volatile @Nullable Names known;
    private volatile boolean changed;

    NetworkNames(ThemeGroups groups, People people, Gazetteer gazetteer, Vocabulary vocabulary) {
        this.groups = groups;
        this.people = people;
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
    }

    /**
     * The names of one moment.
     *
     * @param readAt by the clock that only goes forward
     */
    record Names(
            NameIndex groups,
            NameIndex people,
            Map<Language, NameIndex> topics,
            Map<Language, NameIndex> places,
            Map<String, List<Named>> groupsByTopic,
            long readAt) {

        NameIndex topics(Language language) {
            return Objects.requireNonNull(topics.get(language));
        }

        List<Named> groupsAbout(String topic) {
            return groupsByTopic.getOrDefault(topic, List.of());
        }

        NameIndex places(Language language) {
            return Objects.requireNonNull(places.get(language));
        }
    }

    void note(@Observes FactsCommitted committed) {
        changed = true;
    }

    /** Whoever finds them out of date reads them; others go on with what is there meanwhile. */
    Names get() {
        Names names = known;
        if (names == null) {
            reading.lock();
        } else if (!isOutOfDate(names) || !reading.tryLock()) {
            return names;
        }
        try {
            Names there = known;
            return there == null || isOutOfDate(there) ? read() : there;
        } finally {
            reading.unlock();
        }
    }

    private boolean isOutOfDate(Names names) {
        long age = System.nanoTime() - names.readAt();
        return age > OLD || (changed && age > NEW);
    }

    private Names read() {
        changed = false;
        long now = System.nanoTime();
        List<Named> named = groups.names().stream()
                .map(group -> new Named(
                        NameKind.THEME_GROUP, group.slug(), group.name(), group.formerNames(), group.topics()))
                .toList();
        Map<String, List<Named>> byTopic = new HashMap<>();
        named.forEach(group -> group.topics()
                .forEach(topic -> byTopic.merge(
                        topic,
                        List.of(group),
                        (some, one) ->
                                Stream.concat(some.stream(), one.stream()).toList())));
        Names names = new Names(
                new NameIndex(named),
                new NameIndex(people.names().stream()
                        .map(person -> Named.of(NameKind.PERSON, person.id().toString(), person.name(), List.of()))
                        .toList()),
                topics(),
                inEveryLanguage(this::places),
                byTopic,
                now);
        known = names;
        return names;
    }

    private static Map<Language, NameIndex> inEveryLanguage(Function<Language, List<Named>> names) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        language -> language,
                        language -> new NameIndex(names.apply(language)),
                        (one, other) -> one,
                        () -> new EnumMap<>(Language.class)));
    }

    private Map<Language, NameIndex> topics() {
        Map<Language, NameIndex> there = topics;
        if (there == null) {
            there = inEveryLanguage(this::topics);
            topics = there;
        }
        return there;
    }

    private List<Named> topics(Language language) {
        return vocabulary.topicNames(language).entrySet().stream()
                .map(topic -> Named.of(
                        NameKind.TOPIC, topic.getKey().id(), topic.getKey().label(), topic.getValue()))
                .toList();
    }

    private List<Named> places(Language language) {
        Stream<Named> municipalities = gazetteer.facts().stream().map(facts -> {
            MunicipalityRef ref = facts.ref();
            return Named.of(
                    NameKind.MUNICIPALITY,
                    ref.code(),
                    ref.name(),
                    gazetteer.officialName(ref.code()).stream().toList());
        });
        Stream<Named> regions = new TreeSet<>(gazetteer.regionsOfToday().values())
                .stream()
                        .flatMap(slug -> gazetteer.region(slug, language).stream())
                        .map(region -> Named.of(NameKind.REGION, region.slug(), region.name(), List.of()));
        return Stream.concat(municipalities, regions).toList();
    }
}
