package dk.videnrul.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/**
 * Finds out who calls before anything else of the call begins. Where a session has to be renewed, the provider's answer comes
 * in the context of whichever call opened the connection to the provider: a call that waited for it with its request scope
 * active would lend that scope, and the caller in it, to the other one. So nothing is active yet, and the call goes on in its
 * own context. Whoever is not let in is told so later, in the form of every other refusal.
 */
@ApplicationScoped
class CallersBeforehand implements HttpSecurityPolicy {

    @Override
    public String name() {
        return "callers-beforehand";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext call, Uni<SecurityIdentity> identity, AuthorizationRequestContext request) {
        // It would answer in the form of the framework.
        call.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        Context own = Objects.requireNonNull(Vertx.currentContext());
        return identity.onItemOrFailure()
                .transform((known, refused) -> CheckResult.PERMIT)
                .emitOn(rest -> own.runOnContext(_ -> rest.run()));
    }
}
