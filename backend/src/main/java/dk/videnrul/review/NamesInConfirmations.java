package dk.videnrul.review;

import dk.videnrul.people.PersonForgotten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whoever said that something still holds may want to be forgotten. */
@ApplicationScoped
class NamesInConfirmations {
    private final ConfirmationRepository confirmations;

    NamesInConfirmations(ConfirmationRepository confirmations) {
        this.confirmations = confirmations;
    }

    void pseudonymise(@Observes PersonForgotten deletion) {
        confirmations.update(
                "name = ?1 where actor = ?2",
                deletion.pseudonym(),
                "person:" + deletion.person().id());
    }
}
