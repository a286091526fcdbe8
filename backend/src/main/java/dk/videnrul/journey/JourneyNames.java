package dk.videnrul.journey;

import dk.videnrul.knowledge.ItemKin;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.people.Byline;
import dk.videnrul.people.Bylines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives everything on a journey its name; costs the same number of statements for every journey. */
@ApplicationScoped
class JourneyNames {
    private final ThemeGroups groups;
    private final Bylines bylines;
    private final Gazetteer gazetteer;

    JourneyNames(ThemeGroups groups, Bylines bylines, Gazetteer gazetteer) {
        this.groups = groups;
        this.bylines = bylines;
        this.gazetteer = gazetteer;
    }

    Known of(Graph graph) {
        Stream<UUID> reached = graph.stops().keySet().stream()
                .map(stop -> stop instanceof Stop.Need need ? need.home() : stop)
                .flatMap(stop -> stop instanceof Stop.Group group ? Stream.of(group.id()) : Stream.empty());
        Stream<UUID> homes =
                graph.items().values().stream().map(ItemKin::themeGroup).flatMap(Stream::ofNullable);
        Stream<@Nullable UUID> named = graph.traces().stream()
                .map(Trace::words)
                .flatMap(words -> Stream.of(words.by(), words.answeredBy()))
                .flatMap(Stream::ofNullable)
                .map(Trace.Who::id);
        return new Known(
                groups.withIds(Stream.concat(reached, homes).collect(Collectors.toSet())),
                bylines.of(named),
                gazetteer);
    }

    /** What was read at once. */
    record Known(Map<UUID, ThemeGroupFacts> groups, Bylines.Known people, Gazetteer gazetteer) {

        JourneyNode node(Stop stop, @Nullable Trace first, Graph graph) {
            return switch (stop) {
                case Stop.Item item ->
                    item(known(graph, item.id()), graph.start().id().equals(item.id()));
                case Stop.Group group ->
                    place(stop, JourneyNodeKind.THEME_GROUP, group(group.id()).slug(), first);
                case Stop.Place place -> place(stop, JourneyNodeKind.MUNICIPALITY, place.municipality(), first);
                case Stop.Need need -> need(need);
            };
        }

        private JourneyNode item(ItemKin item, boolean start) {
            @Nullable Stop home = Stop.of(item.themeGroup(), item.municipality());
            return new JourneyNode(
                    "item:" + item.publicId(),
                    JourneyNodeKind.ITEM,
                    item.publicId(),
                    item.title(),
                    item.kind(),
                    item.outcome(),
                    home == null ? null : id(home),
                    home == null ? null : name(home),
                    item.publishedAt(),
                    start,
                    item.demo());
        }

        private JourneyNode need(Stop.Need need) {
            @Nullable Stop home = need.home();
            return new JourneyNode(
                    id(need),
                    JourneyNodeKind.NEED,
                    need.id().toString(),
                    need.question(),
                    null,
                    null,
                    home == null ? null : id(home),
                    home == null ? null : name(home),
                    need.asked(),
                    false,
                    false);
        }

        private JourneyNode place(Stop stop, JourneyNodeKind kind, String ref, @Nullable Trace first) {
            return new JourneyNode(
                    id(stop),
                    kind,
                    ref,
                    name(stop),
                    null,
                    null,
                    null,
                    null,
                    first == null ? null : first.at(),
                    false,
                    false);
        }

        JourneyEdge edge(Trace trace, Graph graph) {
            return new JourneyEdge(
                    trace.id(),
                    trace.kind(),
                    id(new Stop.Item(trace.item()), graph),
                    id(trace.begin(), graph),
                    id(trace.to(), graph),
                    trace.via(),
                    trace.at(),
                    trace.until(),
                    trace.status(),
                    trace.outcome(),
                    person(trace.words().by()),
                    trace.words().note(),
                    person(trace.words().answeredBy()),
                    trace.words().answerNote(),
                    trace.senders(),
                    trace.demo());
        }

        private static String id(Stop stop, Graph graph, Known known) {
            return stop instanceof Stop.Item item
                    ? "item:" + known(graph, item.id()).publicId()
                    : known.id(stop);
        }

        private String id(Stop stop, Graph graph) {
            return id(stop, graph, this);
        }

        private String id(Stop stop) {
            return switch (stop) {
                case Stop.Group group -> "theme-group:" + group(group.id()).slug();
                case Stop.Place place -> "municipality:" + place.municipality();
                case Stop.Need need -> "need:" + need.id();
                case Stop.Item item -> throw new IllegalArgumentException("no place: " + item);
            };
        }

        private String name(Stop stop) {
            return switch (stop) {
                case Stop.Group group -> group(group.id()).name();
                case Stop.Place place ->
                    gazetteer
                            .municipality(place.municipality())
                            .map(MunicipalityRef::name)
                            .orElseThrow();
                case Stop.Need need -> need.question();
                case Stop.Item item -> throw new IllegalArgumentException("no place: " + item);
            };
        }

        private @Nullable JourneyPerson person(Trace.@Nullable Who who) {
            if (who == null) {
                return null;
            }
            Byline byline = people.of(who.id(), who.name());
            return new JourneyPerson(byline.id(), byline.name());
        }

        private ThemeGroupFacts group(UUID id) {
            return Objects.requireNonNull(groups.get(id), id::toString);
        }

        private static ItemKin known(Graph graph, UUID id) {
            return Objects.requireNonNull(graph.items().get(id), id::toString);
        }
    }
}
