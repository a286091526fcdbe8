package dk.videnrul.identity;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Who logged in, as the identity provider knows them.
 *
 * @param subject the {@code sub} of the verified token
 * @param emailVerified whether the provider has made sure that the address is theirs
 */
public record Account(
        String subject, @Nullable String name, @Nullable String email, boolean emailVerified) {

    static Account of(JsonWebToken token) {
        String email = token.getClaim("email");
        Object verified = token.getClaim("email_verified");
        return new Account(
                token.getSubject(),
                token.getClaim("name"),
                email,
                email != null && verified != null && Boolean.parseBoolean(verified.toString()));
    }
}
