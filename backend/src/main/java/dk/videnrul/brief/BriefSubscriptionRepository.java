package dk.videnrul.brief;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class BriefSubscriptionRepository implements PanacheRepositoryBase<BriefSubscription, UUID> {

    /** Whose letters of which municipality. */
    record Subscriber(UUID person, String municipality) {}

    Optional<BriefSubscription> of(UUID person, String municipality) {
        return find("person = ?1 and municipality = ?2", person, municipality).firstResultOptional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<BriefSubscription> held(Subscriber subscriber) {
        return find("person = ?1 and municipality = ?2", subscriber.person(), subscriber.municipality())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one who has waited longest, for this transaction alone; whom another node writes to is left to it. */
    Optional<BriefSubscription> due(Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from brief_subscription where next_at <= :now
                        order by next_at, id limit 1 for update skip locked""", BriefSubscription.class)
                .setParameter("now", now)
                .getResultStream()
                .map(BriefSubscription.class::cast)
                .findFirst();
    }

    /** Notes a letter; answers whether it is the first one of its period. */
    boolean begin(BriefSubscription subscription, String period, byte[] secret, Instant now) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into brief_letter (person, municipality, period, secret, sent_at)
                                values (:person, :municipality, :period, :secret, :now)
                                on conflict (person, municipality, period) do nothing""")
                        .setParameter("person", subscription.person)
                        .setParameter("municipality", subscription.municipality)
                        .setParameter("period", period)
                        .setParameter("secret", secret)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Whose letter brought a secret. */
    Optional<Subscriber> subscriber(byte[] secret) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select person, municipality from brief_letter where secret = :secret", Tuple.class)
                .setParameter("secret", secret)
                .getResultStream()
                .map(row -> new Subscriber(row.get(0, UUID.class), row.get(1, String.class)))
                .findFirst();
    }

    List<BriefSubscription> ofPerson(UUID person) {
        return list("person = ?1 order by municipality", person);
    }

    List<Instant> lettersTo(UUID person, String municipality) {
        return getEntityManager()
                .createNativeQuery("""
                        select sent_at from brief_letter
                        where person = :person and municipality = :municipality order by sent_at""", Instant.class)
                .setParameter("person", person)
                .setParameter("municipality", municipality)
                .getResultStream()
                .map(Instant.class::cast)
                .toList();
    }

    void forget(UUID person) {
        delete("person", person);
        getEntityManager()
                .createNativeQuery("delete from brief_letter where person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    void forgetLettersBefore(Instant day) {
        getEntityManager()
                .createNativeQuery("delete from brief_letter where sent_at < :day")
                .setParameter("day", day)
                .executeUpdate();
    }
}
