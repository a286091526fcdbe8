package dk.videnrul.journey;

import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.json.KebabEnums;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says a journey in PROV-O: items and questions are entities, rolls, trials and answers activities, people and places agents.
 */
@ApplicationScoped
class Provenance {
    private final Installation installation;

    Provenance(Installation installation) {
        this.installation = installation;
    }

    Prov.Document of(JourneyView journey) {
        List<Prov.Node> graph = new ArrayList<>();
        Map<String, Prov.Node> agents = new LinkedHashMap<>();
        for (JourneyNode node : journey.nodes()) {
            if (node.kind() == JourneyNodeKind.ITEM) {
                graph.add(entity(node, journey.edges()));
                home(node, agents);
            } else if (node.kind() == JourneyNodeKind.NEED) {
                graph.add(question(node));
                home(node, agents);
            } else {
                agent(address(node.id()), node.name(), "prov:Organization", agents);
            }
        }
        journey.edges().stream().filter(Provenance::isActivity).forEach(edge -> {
            graph.add(activity(edge));
            people(edge)
                    .forEach(person ->
                            agent(member(Objects.requireNonNull(person.id())), person.name(), "prov:Person", agents));
        });
        graph.addAll(agents.values());
        return new Prov.Document(Prov.context(installation.publicUrl().toString()), graph, journey.path());
    }

    private static Prov.Node entity(JourneyNode item, List<JourneyEdge> edges) {
        List<JourneyEdge> derived = to(item, edges, JourneyEdgeKind.DERIVED);
        return new Prov.Node(
                address(item.id()),
                List.of("prov:Entity"),
                item.name(),
                null,
                null,
                code(item.outcome()),
                item.at(),
                null,
                null,
                derived.stream().map(edge -> address(edge.item())).toList(),
                to(item, edges, JourneyEdgeKind.SUPERSEDED).stream()
                        .map(edge -> address(edge.item()))
                        .toList(),
                derived.stream()
                        .map(JourneyEdge::via)
                        .flatMap(Stream::ofNullable)
                        .map(Provenance::address)
                        .toList(),
                item.home() == null ? List.of() : List.of(address(item.home())),
                List.of(),
                List.of(),
                List.of());
    }

    private static Prov.Node question(JourneyNode need) {
        return new Prov.Node(
                address(need.id()),
                List.of("prov:Entity"),
                need.name(),
                null,
                null,
                null,
                need.at(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                need.home() == null ? List.of() : List.of(address(need.home())),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<JourneyEdge> to(JourneyNode item, List<JourneyEdge> edges, JourneyEdgeKind kind) {
        Predicate<JourneyEdge> ofThisKind = edge -> edge.kind() == kind;
        return edges.stream()
                .filter(ofThisKind.and(edge -> edge.to().equals(item.id())))
                .toList();
    }

    private static boolean isActivity(JourneyEdge edge) {
        return switch (edge.kind()) {
            case ROLLED, TRIED, ANSWERED -> true;
            case DERIVED, SUPERSEDED -> false;
        };
    }

    private static Prov.Node activity(JourneyEdge edge) {
        boolean answered = edge.kind() == JourneyEdgeKind.ANSWERED;
        return new Prov.Node(
                addressOf(edge),
                List.of("prov:Activity"),
                code(edge.kind()),
                edge.note(),
                code(edge.status()),
                code(edge.outcome()),
                null,
                edge.at(),
                edge.until(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                answered ? List.of(address(edge.item()), address(edge.to())) : List.of(address(edge.item())),
                edge.via() == null ? List.of() : List.of(address(edge.via())),
                Stream.concat(
                                answered ? Stream.of() : Stream.of(address(edge.to())),
                                people(edge).map(person -> member(Objects.requireNonNull(person.id()))))
                        .distinct()
                        .toList());
    }

    /** Those who are still known by a record of their own. */
    private static Stream<JourneyPerson> people(JourneyEdge edge) {
        return Stream.of(edge.by(), edge.answeredBy())
                .flatMap(Stream::ofNullable)
                .filter(person -> person.id() != null);
    }

    private static void home(JourneyNode node, Map<String, Prov.Node> agents) {
        if (node.home() != null) {
            agent(address(node.home()), Objects.requireNonNull(node.homeName()), "prov:Organization", agents);
        }
    }

    private static void agent(String id, String name, String type, Map<String, Prov.Node> agents) {
        agents.putIfAbsent(
                id,
                new Prov.Node(
                        id,
                        List.of("prov:Agent", type),
                        name,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** What answers a question has its address there. */
    private static String addressOf(JourneyEdge edge) {
        return edge.kind() == JourneyEdgeKind.ANSWERED
                ? address(edge.to()) + "/answers/"
                        + edge.id().substring(edge.id().indexOf(':') + 1)
                : address(edge.id());
    }

    private static String member(UUID id) {
        return "/api/v1/members/" + id;
    }

    /** The ids of a journey say what sort of thing they name before the colon. */
    private static String address(String id) {
        int colon = id.indexOf(':');
        String collection = switch (id.substring(0, colon)) {
            case "item" -> "knowledge-items";
            case "municipality" -> "municipalities";
            default -> id.substring(0, colon) + "s";
        };
        return "/api/v1/" + collection + "/" + id.substring(colon + 1);
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : KebabEnums.code(value);
    }
}
