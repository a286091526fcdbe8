package dk.videnrul.identity;

import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a partner whose token lacks the scope of the operation. */
class ScopeCheck {
    private final CurrentActor current;

    ScopeCheck(CurrentActor current) {
        this.current = current;
    }

    @ServerRequestFilter
    void check(ResourceInfo operation) {
        NeedsScope onMethod = operation.getResourceMethod().getAnnotation(NeedsScope.class);
        NeedsScope needed =
                onMethod != null ? onMethod : operation.getResourceClass().getAnnotation(NeedsScope.class);
        if (needed != null) {
            current.get().needScope(needed.value());
        }
    }
}
