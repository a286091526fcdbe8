package dk.videnrul.identity;

import dk.videnrul.platform.problem.Refusal;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses changes that another site makes with a person's session. Our client sends a header that no foreign form or
 * image can send without a CORS preflight; the cookie is SameSite besides.
 */
class CrossSiteGuard {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Before anything asks who is calling. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 100)
    void check(ContainerRequestContext request) {
        boolean bySession = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && !request.getCookies().isEmpty();
        boolean ours = "JavaScript".equals(request.getHeaderString("X-Requested-With"));
        String site = request.getHeaderString("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin");
        if (bySession && !SAFE.contains(request.getMethod()) && (!ours || foreign)) {
            throw new Refusal.CrossSite();
        }
    }
}
