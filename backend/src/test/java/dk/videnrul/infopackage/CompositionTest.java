package dk.videnrul.infopackage;

import static dk.videnrul.knowledge.Outcome.MIXED;
import static dk.videnrul.knowledge.Outcome.NEGATIVE;
import static dk.videnrul.knowledge.Outcome.NONE;
import static dk.videnrul.knowledge.Outcome.POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.knowledge.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompositionTest {
    private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");

    private final Composition anywhere = new Composition(null, List.of());

    @Test
    void what_worked_what_did_not_and_what_is_contested_stand_apart() {
        Candidate good = candidate(POSITIVE);
        Candidate none = candidate(NONE);
        Candidate mixed = candidate(MIXED);
        Candidate disputed = ended(POSITIVE, NEGATIVE);

        assertThat(anywhere.choose(List.of(mixed, disputed, none, good)))
                .extracting(Candidate::shelf)
                .containsExactly(
                        PackageShelf.WORKED, PackageShelf.DID_NOT_WORK, PackageShelf.CONTESTED, PackageShelf.CONTESTED);
    }

    @Test
    void those_who_found_it_so_so_do_not_dispute_a_success() {
        assertThat(ended(POSITIVE, MIXED).shelf()).isEqualTo(PackageShelf.WORKED);
        assertThat(ended(NONE, NEGATIVE).shelf()).isEqualTo(PackageShelf.DID_NOT_WORK);
    }

    @Test
    void failure_is_never_crowded_out() {
        List<Candidate> many = new ArrayList<>();
        for (int number = 0; number < 2 * Composition.MOST_ON_A_SHELF; number++) {
            many.add(new Candidate(
                    UUID.randomUUID(), NONE, List.of(), Set.of("0607"), Set.of(), List.of(), DAY.plusSeconds(number)));
            many.add(candidate(POSITIVE));
        }
        Candidate harm = candidate(NEGATIVE);
        many.add(harm);

        List<Candidate> chosen = new Composition("0607", List.of()).choose(many);
        assertThat(chosen).hasSize(2 * Composition.MOST_ON_A_SHELF).contains(harm);
    }

    @Test
    void what_was_tried_here_comes_before_what_was_tried_in_places_like_it_and_that_before_the_rest() {
        Candidate here = tried("0607");
        Candidate alike = tried("0630");
        Candidate elsewhere = tried("0101");
        assertThat(new Composition("0607", List.of("0630")).choose(List.of(elsewhere, alike, here)))
                .containsExactly(here, alike, elsewhere);
    }

    @Test
    void a_failure_does_not_fit_among_what_worked() {
        assertThat(PackageShelf.WORKED.takes(NEGATIVE)).isFalse();
        assertThat(PackageShelf.DID_NOT_WORK.takes(POSITIVE)).isFalse();
        assertThat(PackageShelf.CONTESTED.takes(NEGATIVE)).isTrue();
        assertThat(PackageShelf.WORKED.takes(null)).isTrue();
    }

    private static Candidate candidate(Outcome outcome) {
        return ended(outcome);
    }

    private static Candidate ended(Outcome outcome, Outcome... ends) {
        return new Candidate(UUID.randomUUID(), outcome, List.of(), Set.of(), Set.of(), List.of(ends), DAY);
    }

    private static Candidate tried(String municipality) {
        return new Candidate(UUID.randomUUID(), POSITIVE, List.of(), Set.of(municipality), Set.of(), List.of(), DAY);
    }
}
