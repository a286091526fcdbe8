package dk.videnrul.workshop;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.text.Sha256;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class WorkshopParticipants implements PanacheRepositoryBase<WorkshopParticipant, UUID> {

    /** @param token what the phone made up; only its digest is kept */
    Optional<WorkshopParticipant> with(UUID workshop, String token) {
        return database()
                .createNativeQuery(
                        "select id from workshop_participant where workshop = :workshop and token_digest = :digest",
                        UUID.class)
                .setParameter("workshop", workshop)
                .setParameter("digest", Sha256.of(token))
                .getResultStream()
                .findFirst()
                .flatMap(this::findByIdOptional);
    }

    /** The id of whoever holds the token, who may be new; nobody else changes their votes until the transaction ends. */
    UUID idOf(UUID workshop, String token) {
        return database()
                .createNativeQuery("""
                        insert into workshop_participant (id, version, workshop, token_digest)
                        values (:id, 0, :workshop, :digest)
                        on conflict (workshop, token_digest) do update set version = workshop_participant.version
                        returning id""", UUID.class)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("workshop", workshop)
                .setParameter("digest", Sha256.of(token))
                .getSingleResult();
    }

    long countOf(UUID workshop) {
        return count("workshop", workshop);
    }

    /** How many voted at all. */
    long votersOf(UUID workshop) {
        return count("workshop = ?1 and votes is not empty", workshop);
    }

    /** Nobody can send as anybody any more in what closed before. */
    int forgetTokens(Instant closedBefore) {
        return database()
                .createNativeQuery("""
                        update workshop_participant p set token_digest = null
                        from workshop w
                        where w.id = p.workshop and w.closes_at < :before and p.token_digest is not null""")
                .setParameter("before", closedBefore)
                .executeUpdate();
    }

    private Session database() {
        return getEntityManager().unwrap(Session.class);
    }
}
