package dk.videnrul.about;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Where tokens come from, in the names of OpenID Connect Discovery 1.0, so that tools can read it.
 *
 * @param issuer the realm at the identity provider; its own complete configuration is below it at the well-known address
 * @param authorizationEndpoint where people log in
 * @param tokenEndpoint where partners and tools get their tokens
 * @param grantTypes in which ways
 * @param codeChallengeMethods how the proof of whoever began a login is made (RFC 7636)
 */
public record OpenIdConfiguration(
        String issuer,

        @JsonProperty("authorization_endpoint") String authorizationEndpoint,

        @JsonProperty("token_endpoint") String tokenEndpoint,

        @JsonProperty("grant_types_supported") List<String> grantTypes,

        @JsonProperty("code_challenge_methods_supported") List<String> codeChallengeMethods) {}
