package dk.videnrul.testsupport;

import com.nimbusds.jose.JOSEObjectType;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** An issuer of really signed tokens, in the shape that Keycloak gives them. */
public final class TokenIssuer implements QuarkusTestResourceLifecycleManager {
    private static final String ISSUER = "videnrul";
    private static final String AUDIENCE = "videnrul";
    private static final long ONE_HOUR = 3600;

    private static MockOAuth2Server server;

    @Override
    public Map<String, String> start() {
        server = new MockOAuth2Server();
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", server.issuerUrl(ISSUER).toString());
    }

    @Override
    public void stop() {
        server.shutdown();
    }

    /** A person's access token with roles that the identity provider gives. */
    public static String person(String subject, String name, String... roles) {
        return token(ISSUER, subject, AUDIENCE, ONE_HOUR, claims(name, roles));
    }

    /** A person's access token with an address, for which the provider vouches or not. */
    public static String person(String subject, String name, String email, boolean verified) {
        Map<String, Object> claims = new HashMap<>(claims(name));
        claims.put("email", email);
        claims.put("email_verified", verified);
        return token(ISSUER, subject, AUDIENCE, ONE_HOUR, claims);
    }

    /** A partner's access token by client credentials. */
    public static String partner(String client, String... scopes) {
        return token(
                ISSUER,
                UUID.randomUUID().toString(),
                AUDIENCE,
                ONE_HOUR,
                Map.of("client_id", client, "azp", client, "scope", String.join(" ", scopes)));
    }

    public static String forAnotherAudience(String subject) {
        return token(ISSUER, subject, "another-api", ONE_HOUR, claims("Somebody"));
    }

    public static String byAnotherIssuer(String subject) {
        return token("another", subject, AUDIENCE, ONE_HOUR, claims("Somebody", "secretariat"));
    }

    public static String expired(String subject) {
        return token(ISSUER, subject, AUDIENCE, -ONE_HOUR, claims("Somebody"));
    }

    private static Map<String, Object> claims(String name, String... roles) {
        return Map.of(
                "name",
                name,
                "email",
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org",
                "azp",
                "videnrul",
                "realm_access",
                Map.of("roles", List.of(roles)));
    }

    private static String token(
            String issuer, String subject, String audience, long seconds, Map<String, Object> claims) {
        return server.issueToken(
                        issuer,
                        "videnrul",
                        new DefaultOAuth2TokenCallback(
                                issuer,
                                subject,
                                JOSEObjectType.JWT.getType(),
                                List.of(audience),
                                new HashMap<>(claims),
                                seconds))
                .serialize();
    }
}
