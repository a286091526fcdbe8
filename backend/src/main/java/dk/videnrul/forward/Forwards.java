package dk.videnrul.forward;

import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Forwards {
    ForwardView send(String code, ForwardDraft draft) {
        throw new Refusal.NotFound();
    }

    ForwardView get(String code, UUID id) {
        throw new Refusal.NotFound();
    }

    ForwardView remind(String code, UUID id) {
        throw new Refusal.NotFound();
    }

    void withdraw(String code, UUID id, ExpectedVersion expected) {
        throw new Refusal.NotFound();
    }
}
