package dk.videnrul.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class DigestRepository implements PanacheRepositoryBase<DigestChoice, UUID> {

    /** The one who has waited longest, for this transaction alone; whom another node writes to is left to it. */
    Optional<DigestChoice> due(Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from digest_choice where next_at <= :now
                        order by next_at, person limit 1 for update skip locked""", DigestChoice.class)
                .setParameter("now", now)
                .getResultStream()
                .map(DigestChoice.class::cast)
                .findFirst();
    }

    Set<UUID> whoGetDigests(Collection<UUID> people) {
        return people.isEmpty()
                ? Set.of()
                : list("person in ?1 and frequency <> OFF", people).stream()
                        .map(choice -> choice.person)
                        .collect(Collectors.toSet());
    }

    /** Notes a letter; answers whether it is the first one of its period. */
    boolean begin(UUID person, String period, byte[] secret, Instant now) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into digest_letter (person, period, secret, sent_at)
                                values (:person, :period, :secret, :now) on conflict (person, period) do nothing""")
                        .setParameter("person", person)
                        .setParameter("period", period)
                        .setParameter("secret", secret)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Whose letter brought a secret. */
    Optional<UUID> reader(byte[] secret) {
        return getEntityManager()
                .createNativeQuery("select person from digest_letter where secret = :secret", UUID.class)
                .setParameter("secret", secret)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    List<Instant> lettersTo(UUID person) {
        return getEntityManager()
                .createNativeQuery(
                        "select sent_at from digest_letter where person = :person order by sent_at", Instant.class)
                .setParameter("person", person)
                .getResultStream()
                .map(Instant.class::cast)
                .toList();
    }

    void forget(UUID person) {
        delete("person", person);
        getEntityManager()
                .createNativeQuery("delete from digest_letter where person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    void forgetLettersBefore(Instant day) {
        getEntityManager()
                .createNativeQuery("delete from digest_letter where sent_at < :day")
                .setParameter("day", day)
                .executeUpdate();
    }
}
