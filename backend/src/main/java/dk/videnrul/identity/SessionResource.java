package dk.videnrul.identity;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a browser goes to log in. Logging out is the OIDC extension's own path beside it. */
@Path("/api/session")
public class SessionResource {
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

    /** Being authenticated is what sends the browser to the identity provider and back. */
    @GET
    @Path("login")
    @Authenticated
    @Operation(hidden = true)
    public Response login(@RestQuery @Nullable String to) {
        return Response.seeOther(URI.create(ownPage(to))).build();
    }

    /** Only a page of our own: an address of somebody else would make the login an open redirect. */
    static String ownPage(@Nullable String to) {
        if (to == null || !OWN_PAGE.matcher(to).matches()) {
            return "/";
        }
        try {
            return URI.create(to).toString();
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }
}
