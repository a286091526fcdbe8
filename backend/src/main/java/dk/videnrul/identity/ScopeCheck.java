package dk.videnrul.identity;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a partner that is suspended, and one whose token lacks the scope of the operation. */
class ScopeCheck {
    private final CurrentActor current;

    ScopeCheck(CurrentActor current) {
        this.current = current;
    }

    @ServerRequestFilter
    void check(ResourceInfo operation, HttpHeaders headers) {
        // Also for what everybody may read: asking who calls refuses a client that is suspended.
        if (headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            current.get();
        }
        NeedsScope onMethod = operation.getResourceMethod().getAnnotation(NeedsScope.class);
        NeedsScope needed =
                onMethod != null ? onMethod : operation.getResourceClass().getAnnotation(NeedsScope.class);
        if (needed != null) {
            current.get().needScope(needed.value());
        }
    }
}
