package dk.videnrul.platform.limit;

import dk.videnrul.platform.idempotency.Caller;
import dk.videnrul.platform.problem.Refusal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Has every call paid before it does anything, and says in every answer what is left. */
class RateLimits {
    private static final String SPENT = "dk.videnrul.limit.spent";
    private static final int REFUSED_TOKEN = 5;
    private static final Pattern TOKEN = Pattern.compile(Crowd.TOKEN);

    private final Budgets budgets;
    private final Buckets buckets;
    private final Caller caller;
    private final RoutingContext routing;

    RateLimits(Budgets budgets, Buckets buckets, Caller caller, RoutingContext routing) {
        this.budgets = budgets;
        this.buckets = buckets;
        this.caller = caller;
        this.routing = routing;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 50)
    void pay(ContainerRequestContext request, ResourceInfo operation) {
        Costs costs = operation.getResourceMethod().getAnnotation(Costs.class);
        String address = routing.request().remoteAddress().hostAddress();
        List<Budget> paying;
        try {
            paying = caller.kind() == Caller.Kind.GUEST && inCrowd(request, operation)
                    ? crowd(request, operation, address)
                    : List.of(budgets.of(caller, address));
        } catch (AuthenticationFailedException | UnauthorizedException refused) {
            // Whoever tries tokens is nobody yet, so that their address pays.
            pay(request, budgets.ofAddress(address), REFUSED_TOKEN);
            throw refused;
        }
        paying.forEach(budget -> pay(request, budget, costs == null ? 1 : costs.value()));
    }

    private static boolean inCrowd(ContainerRequestContext request, ResourceInfo operation) {
        Crowd crowd = operation.getResourceClass().getAnnotation(Crowd.class);
        String token = crowd == null ? null : request.getHeaderString(crowd.token());
        return token != null && TOKEN.matcher(token).matches();
    }

    private List<Budget> crowd(ContainerRequestContext request, ResourceInfo operation, String address) {
        Crowd crowd = operation.getResourceClass().getAnnotation(Crowd.class);
        return budgets.ofCrowd(
                request.getHeaderString(crowd.token()),
                String.valueOf(request.getUriInfo().getPathParameters().getFirst(crowd.room())),
                address);
    }

    private void pay(ContainerRequestContext request, Budget budget, int cost) {
        Spent spent = buckets.spend(budget, cost);
        request.setProperty(SPENT, spent);
        if (spent.refused()) {
            throw new Refusal.TooManyRequests(spent.secondsToWait());
        }
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(SPENT) instanceof Spent spent) {
            response.getHeaders().putSingle("RateLimit-Policy", spent.policy());
            response.getHeaders().putSingle("RateLimit", spent.limit());
        }
    }
}
