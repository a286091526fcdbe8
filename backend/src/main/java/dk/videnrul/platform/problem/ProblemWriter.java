package dk.videnrul.platform.problem;

import dk.videnrul.platform.request.RequestIds;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a kind of problem into the answer that a person or a program can use. */
@ApplicationScoped
class ProblemWriter {
    private final Speech speech;
    private final RoutingContext routing;

    ProblemWriter(Speech speech, RoutingContext routing) {
        this.speech = speech;
        this.routing = routing;
    }

    Response.ResponseBuilder write(ProblemType type, String detailKey, Object... arguments) {
        return write(type, List.of(), null, Messages.say(speech.language(), detailKey, arguments));
    }

    /** @param see path of what the caller can go on with */
    Response.ResponseBuilder conflict(@Nullable String see, String detailKey, Object... arguments) {
        return write(ProblemType.CONFLICT, List.of(), see, Messages.say(speech.language(), detailKey, arguments));
    }

    Response.ResponseBuilder write(ProblemType type) {
        return write(type, "problem." + type.slug() + ".detail");
    }

    Response.ResponseBuilder write(ProblemType type, List<Fault> faults) {
        return write(
                type,
                faults,
                null,
                Messages.say(speech.language(), "problem." + type.slug() + ".detail", faults.size()));
    }

    private Response.ResponseBuilder write(ProblemType type, List<Fault> faults, @Nullable String see, String detail) {
        Language language = speech.language();
        Problem problem = new Problem(
                type.uri(),
                Messages.say(language, "problem." + type.slug() + ".title"),
                type.status(),
                detail,
                routing.normalizedPath(),
                RequestIds.of(routing),
                see,
                faults.stream().map(fault -> error(fault, language)).toList());
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
    }

    private static Problem.Detail error(Fault fault, Language language) {
        return new Problem.Detail(fault.pointer(), fault.parameter(), fault.code(), fault.say(language));
    }
}
