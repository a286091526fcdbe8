package dk.videnrul.platform.egress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.platform.problem.Faults;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EgressRulesTest {
    private final EgressRules rules =
            new EgressRules(new EgressTest.Settings(true, Set.of(443, 8443), Optional.empty()));

    @ParameterizedTest
    @CsvSource({
        "nowhere, egress-no-address",
        "https://, egress-no-address",
        "http://example.org/, egress-not-https",
        "ftp://example.org/, egress-not-https",
        "https://me:secret@example.org/, egress-not-plain",
        "https://example.org/#part, egress-not-plain",
        "https://example.org:22/, egress-port",
        "https://127.0.0.1/, egress-not-public",
        "https://[::1]/, egress-not-public",
        "https://169.254.169.254/latest, egress-not-public"
    })
    void an_address_that_may_not_be_called_is_refused_before_anybody_calls_it(String url, String code) {
        Faults faults = new Faults();
        rules.check(url, "/url", faults);
        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).isEqualTo("/url");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "https://example.org:8443/hooks?source=videnrul"})
    void others_are_taken(String url) {
        Faults faults = new Faults();
        rules.check(url, "/url", faults);
        assertThat(faults.list()).isEmpty();
    }
}
