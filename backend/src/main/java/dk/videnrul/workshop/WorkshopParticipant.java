package dk.videnrul.workshop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;

/** Somebody with a phone: what they sent belongs together, and nobody knows to whom. Rows come by {@link WorkshopParticipants}. */
@Entity
class WorkshopParticipant {
    @Id
    UUID id;

    @Version
    long version;

    UUID workshop;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "workshop_vote", joinColumns = @JoinColumn(name = "participant"))
    @Column(name = "theme")
    Set<UUID> votes;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    WorkshopParticipant() {}

    void vote(Set<UUID> themes) {
        votes.retainAll(themes);
        votes.addAll(themes);
    }
}
