package dk.videnrul.about;

import dk.videnrul.platform.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whoever opens the type of a problem in a browser reads about it on a page of the client. */
class ProblemPages {
    private static final Pattern ONE_TYPE = Pattern.compile("/api/problems/([a-z-]+)");
    private static final String PAGES = "/developers/errors/";

    @ServerRequestFilter(preMatching = true)
    Optional<RestResponse<Void>> show(ContainerRequestContext request) {
        Matcher path = ONE_TYPE.matcher(request.getUriInfo().getPath());
        if (!path.matches() || !asksForAPage(request)) {
            return Optional.empty();
        }
        return ProblemType.ofSlug(path.group(1)).map(type -> RestResponse.seeOther(URI.create(PAGES + type.slug())));
    }

    /** Browsers name pages before everything else, programs do not name them at all. */
    private static boolean asksForAPage(ContainerRequestContext request) {
        MediaType wanted = request.getAcceptableMediaTypes().getFirst();
        return wanted.getType().equals("text") && wanted.getSubtype().equals("html");
    }
}
