package dk.videnrul.platform.problem;

import dk.videnrul.platform.request.RequestIds;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal or a failure becomes an answer. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int SECONDS_WHEN_BUSY = 5;
    private static final int SECONDS_WHEN_AWAY = 30;
    /** SQL states: a statement took too long, two waited for each other. */
    private static final Set<String> BUSY = Set.of("57014", "40P01");

    private final ProblemWriter problems;

    ProblemMapper(ProblemWriter problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        LOG.debugf("Refused: %s", refusal.getMessage());
        return switch (refusal) {
            case Refusal.NotFound _ -> problems.write(ProblemType.NOT_FOUND).build();
            case Refusal.Gone _ -> problems.write(ProblemType.GONE).build();
            case Refusal.Invalid invalid -> {
                boolean malformed = invalid.faults().stream().anyMatch(Fault::malformed);
                yield problems.write(
                                malformed ? ProblemType.MALFORMED_REQUEST : ProblemType.VALIDATION_FAILED,
                                invalid.faults())
                        .build();
            }
            case Refusal.Conflict conflict ->
                problems.conflict(
                                conflict.see(),
                                "conflict." + conflict.code(),
                                conflict.arguments().toArray())
                        .build();
            case Refusal.Forbidden _ -> problems.write(ProblemType.FORBIDDEN).build();
            case Refusal.ScopeMissing missing ->
                problems.write(ProblemType.INSUFFICIENT_SCOPE, "problem.insufficient-scope.detail", missing.scope())
                        .header(
                                HttpHeaders.WWW_AUTHENTICATE,
                                "Bearer error=\"insufficient_scope\", scope=\"" + missing.scope() + "\"")
                        .build();
            case Refusal.ClientSuspended _ ->
                problems.write(ProblemType.CLIENT_SUSPENDED).build();
            case Refusal.LoginNeeded _ ->
                problems.write(ProblemType.LOGIN_NEEDED)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build();
            case Refusal.CrossSite _ ->
                problems.write(ProblemType.CROSS_SITE_CALL).build();
            case Refusal.Stale _ ->
                problems.write(ProblemType.PRECONDITION_FAILED).build();
            case Refusal.PreconditionMissing _ ->
                problems.write(ProblemType.PRECONDITION_REQUIRED).build();
            case Refusal.RangeNotSatisfiable range ->
                problems.write(ProblemType.RANGE_NOT_SATISFIABLE)
                        .header("Content-Range", "bytes */" + range.size())
                        .build();
            case Refusal.Busy _ ->
                problems.write(ProblemType.UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, SECONDS_WHEN_BUSY)
                        .build();
            case Refusal.Unreachable away ->
                problems.write(ProblemType.UNAVAILABLE, "unreachable." + away.code())
                        .header(HttpHeaders.RETRY_AFTER, SECONDS_WHEN_AWAY)
                        .build();
            case Refusal.TooManyRequests many ->
                problems.write(ProblemType.TOO_MANY_REQUESTS, "problem.too-many-requests.detail", many.secondsToWait())
                        .header(HttpHeaders.RETRY_AFTER, many.secondsToWait())
                        .build();
            case Refusal.TooLarge large ->
                problems.write(ProblemType.TOO_LARGE, "problem.too-large.detail", large.mostBytes() / 1024 / 1024)
                        .build();
        };
    }

    /** What RESTEasy itself refuses: no such path, method or media type. */
    @ServerExceptionMapper
    Response http(WebApplicationException refused) {
        Response given = refused.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        if (given.getStatus() >= 500) {
            LOG.error("Failed", refused);
        }
        Response.ResponseBuilder answer = problems.write(ProblemType.ofStatus(given.getStatus()));
        if (given.getStatus() == 405) {
            answer.header(HttpHeaders.ALLOW, given.getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    /** Keeps the challenge, which tells a caller how to authenticate (RFC 6750). */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> notAuthenticated(RoutingContext routing) {
        boolean bearer = routing.request().getHeader(HttpHeaders.AUTHORIZATION) != null;
        Response.ResponseBuilder answer =
                problems.write(bearer ? ProblemType.TOKEN_REFUSED : ProblemType.SESSION_EXPIRED);
        HttpAuthenticator authenticator = Objects.requireNonNull(routing.get(HttpAuthenticator.class.getName()));
        return authenticator.getChallenge(routing).map(challenge -> {
            if (challenge != null && bearer) {
                challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
            }
            return answer.build();
        });
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return problems.write(ProblemType.FORBIDDEN).build();
    }

    /** Two people changed the same thing at the same moment: the second is told, as by If-Match. */
    @ServerExceptionMapper
    Response overtaken(OptimisticLockException overtaken) {
        return problems.write(ProblemType.PRECONDITION_FAILED).build();
    }

    @ServerExceptionMapper
    Response failed(RuntimeException failure, RoutingContext routing) {
        if (wasBusy(failure)) {
            LOG.warnf("The database was busy: request %s", RequestIds.of(routing));
            return refused(new Refusal.Busy());
        }
        LOG.errorf(failure, "Failed: request %s", RequestIds.of(routing));
        return problems.write(ProblemType.INTERNAL_ERROR).build();
    }

    /** Whether the database gave up: a call like this one can go well a moment later. */
    private static boolean wasBusy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && BUSY.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
