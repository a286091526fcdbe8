package dk.videnrul.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientIdsTest {

    @Test
    void a_client_is_called_as_its_system() {
        assertThat(ClientIds.forName("Journalen på Ærø", taken -> false)).isEqualTo("journalen-paa-aeroe");
    }

    @Test
    void the_second_of_a_name_gets_a_number() {
        assertThat(ClientIds.forName("Journal", Set.of("journal", "journal-2")::contains))
                .isEqualTo("journal-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"videnrul admin", "Account", "42", "!", "Realm management"})
    void a_name_that_cannot_be_one_gets_something_in_front(String name) {
        String clientId = ClientIds.forName(name, taken -> false);
        assertThat(clientId).startsWith("partner");
        assertThat(ClientIds.wellFormed(clientId)).isTrue();
        assertThat(ClientIds.reserved(clientId)).isFalse();
    }

    @Test
    void a_long_name_is_cut_so_that_a_number_still_fits() {
        String clientId = ClientIds.forName("Et meget langt navn ".repeat(9), "et"::equals);
        assertThat(ClientIds.wellFormed(clientId + "-12")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Journal", "journal_x", "-journal", "journal-", "a b", "journal--x", "1journal"})
    void what_a_shell_or_a_person_would_stumble_over_is_not_well_formed(String clientId) {
        assertThat(ClientIds.wellFormed(clientId)).isFalse();
    }
}
