package dk.videnrul.brief;

import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

@ApplicationScoped
class BriefUnsubscribing {
    void stop(String secret) {
        throw new Refusal.NotFound();
    }

    URI page(String secret) {
        throw new Refusal.NotFound();
    }
}
