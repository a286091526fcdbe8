package dk.videnrul.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who comes first, without a database. */
class StandingTest {
    private final UUID trier = new UUID(0, 1);
    private final UUID writer = new UUID(0, 2);
    private final UUID knower = new UUID(0, 3);

    @Test
    void who_has_tried_comes_before_who_has_written_and_who_only_says_so() {
        assertThat(ranked(by(knower, Ground.COMPETENT), by(writer, Ground.WROTE), by(trier, Ground.TRIED)))
                .containsExactly(trier, writer, knower);
    }

    @Test
    void more_of_the_same_counts_but_less_each_time() {
        assertThat(ranked(by(trier, Ground.WROTE), by(writer, Ground.WROTE), by(writer, Ground.WROTE)))
                .containsExactly(writer, trier);
        assertThat(Ground.WROTE.weighed(100)).isLessThan(4 * Ground.WROTE.weighed(1));
    }

    @Test
    void who_knows_the_very_thing_comes_first() {
        Evidence direct = new Evidence(knower, Ground.EXPERIENCED, null, null, true);
        assertThat(ranked(by(trier, Ground.TRIED), direct)).containsExactly(knower, trier);
    }

    private static Evidence by(UUID person, Ground ground) {
        return new Evidence(person, ground, null, null, false);
    }

    private static List<UUID> ranked(Evidence... evidence) {
        return Standing.ranked(List.of(evidence)).stream().map(Standing::person).toList();
    }
}
