package dk.videnrul.about;

import dk.videnrul.platform.problem.Refusal;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcConfigurationMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The identity provider, as those see it who get their tokens there. */
@ApplicationScoped
class LoginProvider {
    private static final List<String> GRANT_TYPES = List.of("authorization_code", "client_credentials");
    private static final List<String> CODE_CHALLENGE_METHODS = List.of("S256");

    private final OidcConfigurationMetadata provider;
    private final String insideAddress;

    LoginProvider(
            OidcConfigurationMetadata provider,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String insideAddress) {
        this.provider = provider;
        this.insideAddress = insideAddress;
    }

    /** @throws Refusal.Busy while the provider has not been reached since the start */
    OpenIdConfiguration configuration() {
        try {
            String issuer = provider.getIssuer();
            return new OpenIdConfiguration(
                    issuer,
                    fromOutside(provider.getAuthorizationUri(), issuer, insideAddress),
                    fromOutside(provider.getTokenUri(), issuer, insideAddress),
                    GRANT_TYPES,
                    CODE_CHALLENGE_METHODS);
        } catch (OIDCException notReachedYet) {
            throw new Refusal.Busy();
        }
    }

    /** The service may reach the provider by an address of its own; the issuer's is the one that everybody knows. */
    static String fromOutside(String endpoint, String issuer, String insideAddress) {
        String inside = withoutSlash(insideAddress);
        return endpoint.startsWith(inside + "/")
                ? withoutSlash(issuer) + endpoint.substring(inside.length())
                : endpoint;
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
