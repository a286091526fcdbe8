package dk.videnrul.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.municipality.MunicipalityFacts;
import dk.videnrul.municipality.MunicipalityRef;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResemblanceTest {
    private final MunicipalityFacts town = facts("0001", 50_000, 100, "syd");

    @Test
    void they_may_have_everything_in_common() {
        assertThat(Resemblance.between(town, facts("0002", 59_999, 120, "syd"), Set.of("0002")))
                .containsExactlyInAnyOrder(PeerTrait.values());
    }

    @Test
    void they_may_have_nothing_in_common() {
        assertThat(Resemblance.between(town, facts("0002", 60_000, 1_000, "nord"), Set.of("0003")))
                .isEmpty();
    }

    @Test
    void bands_begin_with_their_number() {
        assertThat(PopulationBand.of(0)).isEqualTo(PopulationBand.BELOW_20000);
        assertThat(PopulationBand.of(19_999)).isEqualTo(PopulationBand.BELOW_20000);
        assertThat(PopulationBand.of(20_000)).isEqualTo(PopulationBand.FROM_20000);
        assertThat(PopulationBand.of(600_000)).isEqualTo(PopulationBand.FROM_100000);
        assertThat(PopulationBand.FROM_20000.end()).isEqualTo(40_000);
    }

    @Test
    void town_begins_with_150_on_a_square_kilometre() {
        assertThat(Settlement.of(149.9)).isEqualTo(Settlement.RURAL);
        assertThat(Settlement.of(150)).isEqualTo(Settlement.URBAN);
    }

    private static MunicipalityFacts facts(String code, int population, double area, String region) {
        return new MunicipalityFacts(new MunicipalityRef(code, code, code), population, 2019, area, region);
    }
}
