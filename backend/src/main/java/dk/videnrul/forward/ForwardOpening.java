package dk.videnrul.forward;

import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ForwardOpening {
    ForwardedPiece piece(String token) {
        throw new Refusal.NotFound();
    }

    void open(String token) {
        throw new Refusal.NotFound();
    }
}
