package dk.videnrul.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginProviderTest {
    private static final String ISSUER = "https://viden.example.dk/auth/realms/videnrul";

    @Test
    void an_address_behind_the_web_server_is_told_as_everybody_reaches_it() {
        assertThat(LoginProvider.fromOutside(
                        "http://keycloak:8080/auth/realms/videnrul/protocol/openid-connect/token",
                        ISSUER,
                        "http://keycloak:8080/auth/realms/videnrul"))
                .isEqualTo(ISSUER + "/protocol/openid-connect/token");
    }

    @Test
    void an_address_elsewhere_is_told_as_the_provider_tells_it() {
        assertThat(LoginProvider.fromOutside("https://login.example.org/token", ISSUER, "http://keycloak:8080/auth/"))
                .isEqualTo("https://login.example.org/token");
    }
}
