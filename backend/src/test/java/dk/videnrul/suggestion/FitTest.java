package dk.videnrul.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.knowledge.Outcome;
import dk.videnrul.peers.PeerTrait;
import dk.videnrul.suggestion.ItemTraits.TriedIn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final Interests SMOKING = new Interests(
            List.of("rygestop", "unge"),
            List.of("lighed-i-sundhed"),
            List.of("tobak"),
            Map.of("kvit", "kvitte"),
            Map.of(
                    "0615", Set.of(PeerTrait.POPULATION, PeerTrait.URBAN_RURAL),
                    "0621", Set.of(PeerTrait.POPULATION, PeerTrait.REGION),
                    "0101", Set.of(PeerTrait.URBAN_RURAL)));

    @Test
    void every_shared_thing_adds_to_the_score_and_to_the_reasons() {
        ItemTraits item = item(List.of("unge", "rygestop", "soevn"), List.of("tobak"), Set.of("kvit"), List.of());
        Fit fit = Fit.between(group(), item).orElseThrow();
        assertThat(fit.score()).isEqualTo(3 * 2 + 2 + 1 + 1);
        assertThat(fit.reasons())
                .extracting(FitReason::code)
                .containsExactly(
                        ReasonCode.TOPICS, ReasonCode.PREVENTION_PACKAGES, ReasonCode.FOCUS_AREAS, ReasonCode.WORDS);
        assertThat(fit.reasons().getFirst().what()).containsExactly("rygestop", "unge");
    }

    @Test
    void a_focus_area_alone_is_too_little() {
        assertThat(Fit.between(group(), item(List.of(), List.of(), Set.of(), List.of())))
                .isEmpty();
    }

    @Test
    void no_more_than_four_topics_count() {
        List<String> many = List.of("a", "b", "c", "d", "e");
        SuggestionPlace place = group();
        place.describe(new Interests(many, List.of(), List.of(), Map.of(), Map.of()), Instant.EPOCH);
        assertThat(Fit.between(place, item(many, List.of(), Set.of(), List.of())))
                .map(Fit::score)
                .contains(12);
    }

    @Test
    void what_did_not_work_counts_as_much_as_what_did() {
        assertThat(scoreWhere(Outcome.NEGATIVE)).isEqualTo(scoreWhere(Outcome.POSITIVE));
    }

    @Test
    void trials_of_similar_municipalities_are_told_by_what_most_of_them_share() {
        List<TriedIn> tried = List.of(
                new TriedIn("0615", true, Outcome.NEGATIVE),
                new TriedIn("0621", true, Outcome.POSITIVE),
                new TriedIn("0101", true, Outcome.POSITIVE));
        Fit fit = Fit.between(municipality(), item(List.of(), List.of(), Set.of(), tried))
                .orElseThrow();
        assertThat(fit.score()).isEqualTo(1 + 2 * 2);
        assertThat(fit.reasons().getLast())
                .isEqualTo(new FitReason(
                        ReasonCode.TRIED_BY_PEERS,
                        List.of("0615", "0621"),
                        PeerTrait.POPULATION,
                        Map.of(Outcome.NEGATIVE, 1, Outcome.POSITIVE, 1)));
    }

    @Test
    void what_is_only_considered_is_not_tried() {
        List<TriedIn> tried = List.of(new TriedIn("0615", false, null), new TriedIn("0621", false, null));
        assertThat(Fit.between(municipality(), item(List.of(), List.of(), Set.of(), tried)))
                .isEmpty();
    }

    @Test
    void nothing_comes_to_where_it_is_from_or_was_tried_or_rolled() {
        SuggestionPlace place = municipality();
        ItemTraits fits = item(List.of("rygestop"), List.of(), Set.of(), List.of());
        assertThat(Fit.between(place, fits)).isPresent();
        assertThat(Fit.between(place, item(List.of("rygestop"), List.of(), Set.of(), List.of(considered("0607")))))
                .isEmpty();
        assertThat(Fit.between(place, from("0607", Set.of()))).isEmpty();
        assertThat(Fit.between(place, from(null, Set.of(place.id)))).isEmpty();
        place.close(Instant.EPOCH);
        assertThat(Fit.between(place, fits)).isEmpty();
    }

    private static int scoreWhere(Outcome outcome) {
        List<TriedIn> tried = List.of(new TriedIn("0615", true, outcome));
        return Fit.between(municipality(), item(List.of("unge"), List.of(), Set.of(), tried))
                .orElseThrow()
                .score();
    }

    private static TriedIn considered(String municipality) {
        return new TriedIn(municipality, false, null);
    }

    private static SuggestionPlace group() {
        UUID id = UUID.randomUUID();
        SuggestionPlace place = new SuggestionPlace(id, id, null);
        place.describe(SMOKING, Instant.EPOCH);
        return place;
    }

    private static SuggestionPlace municipality() {
        SuggestionPlace place = new SuggestionPlace(PlaceIds.ofMunicipality("0607"), null, "0607");
        place.describe(SMOKING, Instant.EPOCH);
        return place;
    }

    private static ItemTraits item(List<String> topics, List<String> packages, Set<String> stems, List<TriedIn> tried) {
        return new ItemTraits(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                topics,
                List.of("lighed-i-sundhed"),
                packages,
                stems,
                Set.of(),
                tried);
    }

    private static ItemTraits from(@Nullable String municipality, Set<UUID> rolledTo) {
        return new ItemTraits(
                UUID.randomUUID(),
                null,
                municipality,
                List.of("rygestop"),
                List.of(),
                List.of(),
                Set.of(),
                rolledTo,
                List.of());
    }
}
