package dk.videnrul.platform.http;

import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Speech;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what the contract does not know before an operation runs: unknown parameters, changes without If-Match. */
class RequestChecks {
    private static final Set<String> CHANGES = Set.of("PUT", "PATCH", "DELETE");

    private final Speech speech;
    private final Map<Method, ParameterRules> rules = new ConcurrentHashMap<>();

    RequestChecks(Speech speech) {
        this.speech = speech;
    }

    @ServerRequestFilter(preMatching = true)
    void listen(HttpHeaders headers) {
        speech.listenTo(headers);
    }

    @ServerRequestFilter
    void checkParameters(ContainerRequestContext request, ResourceInfo operation) {
        ParameterRules known = rules.computeIfAbsent(operation.getResourceMethod(), ParameterRules::of);
        if (request.getUriInfo().getPath().indexOf('\0') >= 0) {
            throw new Refusal.NotFound();
        }
        Faults faults = new Faults();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> known.check(name, values, faults::add));
        faults.refuseIfAny();
    }

    @ServerRequestFilter
    void checkPrecondition(ContainerRequestContext request) {
        if (CHANGES.contains(request.getMethod()) && request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new Refusal.PreconditionMissing();
        }
    }
}
