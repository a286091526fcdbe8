package dk.videnrul.peers;

import dk.videnrul.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ChosenPeersRepository implements PanacheRepositoryBase<ChosenPeers, String> {

    /** @throws Refusal.NotFound when there is no such municipality */
    ChosenPeers of(String municipality) {
        return findByIdOptional(municipality).orElseThrow(Refusal.NotFound::new);
    }

    void forgetInvented() {
        update("peers = array(), updatedAt = null, demo = false where demo");
    }
}
