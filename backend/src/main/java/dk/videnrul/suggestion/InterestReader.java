package dk.videnrul.suggestion;

import dk.videnrul.municipality.Municipalities;
import dk.videnrul.peers.Peer;
import dk.videnrul.peers.PeerTrait;
import dk.videnrul.peers.Peers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Finds out what a place is about, in a few statements. */
@ApplicationScoped
class InterestReader {
    private static final int MOST_OF_A_MUNICIPALITY = 8;
    private static final int ITEMS_OF_A_MUNICIPALITY = 200;

    private final Session database;
    private final Municipalities municipalities;
    private final Peers peers;
    private final TellingWords words;

    InterestReader(Session database, Municipalities municipalities, Peers peers, TellingWords words) {
        this.database = database;
        this.municipalities = municipalities;
        this.peers = peers;
        this.words = words;
    }

    /** Nothing where nothing new can be brought there. */
    Optional<Interests> of(SuggestionPlace place) {
        return place.themeGroup != null ? ofGroup(place) : ofMunicipality(String.valueOf(place.municipality));
    }

    private Optional<Interests> ofGroup(SuggestionPlace place) {
        return database.createNativeQuery("""
                        select array_to_string(topics, ' ') as topics, array_to_string(focus_areas, ' ') as areas,
                            array_to_string(prevention_packages, ' ') as packages, name || ' ' || purpose as text
                        from theme_group
                        where id = :id and not proposal and status in ('PLANNED', 'ACTIVE', 'PAUSED')""", Tuple.class)
                .setParameter("id", place.themeGroup)
                .getResultStream()
                .findFirst()
                .map(row -> new Interests(
                        Codes.of(row, "topics"),
                        Codes.of(row, "areas"),
                        Codes.of(row, "packages"),
                        words.of(row.get("text", String.class)),
                        Map.of()));
    }

    private Optional<Interests> ofMunicipality(String code) {
        if (!municipalities.isMember(code)) {
            return Optional.empty();
        }
        List<Tuple> own = ownItems(code);
        return Optional.of(new Interests(
                mostOften(own, "topics"),
                mostOften(own, "areas"),
                mostOften(own, "packages"),
                words.of(focusOf(code)),
                peersOf(code)));
    }

    /** What it owns, tries and takes up; what only a group may read is nobody's to infer. */
    private List<Tuple> ownItems(String code) {
        return database.createNativeQuery("""
                        select array_to_string(topics, ' ') as topics, array_to_string(focus_areas, ' ') as areas,
                            (select string_agg(use ->> 'id', ' ') from jsonb_array_elements(packages) use) as packages
                        from knowledge_item
                        where status in ('PUBLISHED', 'ARCHIVED') and visibility <> 'GROUP' and id in (
                            select id from knowledge_item where municipality = :code
                            union select item from trial where municipality = :code
                            union select item from roll where to_municipality = :code and status = 'TAKEN_UP')
                        order by updated_at desc, id
                        limit :most""", Tuple.class)
                .setParameter("code", code)
                .setParameter("most", ITEMS_OF_A_MUNICIPALITY)
                .getResultList();
    }

    private String focusOf(String code) {
        return database.createNativeQuery(
                        "select coalesce(health_focus, '') from municipality_profile where municipality = :code",
                        String.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    private Map<String, Set<PeerTrait>> peersOf(String code) {
        return peers.of(code).stream()
                .collect(Collectors.toMap(peer -> peer.municipality().code(), Peer::traits));
    }

    private static List<String> mostOften(Collection<Tuple> rows, String column) {
        Map<String, Long> counts = rows.stream()
                .flatMap(row -> Codes.of(row, column).stream())
                .collect(Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.counting()));
        Stream<Map.Entry<String, Long>> mostFirst = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
        return mostFirst.limit(MOST_OF_A_MUNICIPALITY).map(Map.Entry::getKey).toList();
    }
}
