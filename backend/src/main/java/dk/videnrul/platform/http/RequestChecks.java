package dk.videnrul.platform.http;

import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Speech;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses what the contract does not know before an operation runs: unknown parameters, changes without If-Match. */
class RequestChecks {
    private static final Set<String> CHANGES = Set.of("PUT", "PATCH", "DELETE");

    private final Speech speech;
    private final AllowedMethods methods;
    private final Map<Method, ParameterRules> rules = new ConcurrentHashMap<>();
    private final Map<Method, List<MediaType>> formats = new ConcurrentHashMap<>();

    RequestChecks(Speech speech, AllowedMethods methods) {
        this.speech = speech;
        this.methods = methods;
    }

    @ServerRequestFilter(preMatching = true)
    void listen(HttpHeaders headers) {
        speech.listenTo(headers);
    }

    /** The framework would name every method of the class, whatever the address. */
    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response tellMethods(ContainerRequestContext request) {
        String path = "/" + request.getUriInfo().getPath().replaceFirst("^/", "");
        if (request.getMethod().equals("OPTIONS") && methods.know(path)) {
            return Response.noContent()
                    .header(HttpHeaders.ALLOW, methods.of(path))
                    .build();
        }
        // What this address lacks, another that its name would fit too may have: /things/new and /things/{id}.
        if (methods.lacks(path, request.getMethod())) {
            throw new NotAllowedException(methods.of(path));
        }
        return null;
    }

    /** Where an address has several formats, the framework takes one of them for what it cannot give. */
    @ServerRequestFilter
    void checkAccept(ContainerRequestContext request, ResourceInfo operation) {
        List<MediaType> given = formats.computeIfAbsent(operation.getResourceMethod(), RequestChecks::formats);
        if (given.stream()
                .noneMatch(type -> request.getAcceptableMediaTypes().stream().anyMatch(type::isCompatible))) {
            throw new NotAcceptableException();
        }
    }

    /** Whoever gets nothing gets it in every format. */
    private static List<MediaType> formats(Method operation) {
        if (operation.getReturnType() == void.class) {
            return List.of(MediaType.WILDCARD_TYPE);
        }
        Produces own = operation.getAnnotation(Produces.class);
        Produces produces = own == null ? operation.getDeclaringClass().getAnnotation(Produces.class) : own;
        return produces == null
                ? List.of(MediaType.APPLICATION_JSON_TYPE)
                : Arrays.stream(produces.value()).map(MediaType::valueOf).toList();
    }

    @ServerRequestFilter
    void checkParameters(ContainerRequestContext request, ResourceInfo operation) {
        ParameterRules known = rules.computeIfAbsent(operation.getResourceMethod(), ParameterRules::of);
        if (request.getUriInfo().getPath().indexOf('\0') >= 0) {
            throw new Refusal.NotFound();
        }
        if (operation.getResourceMethod().isAnnotationPresent(OwnArguments.class)) {
            return;
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
