package dk.videnrul.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    Optional<Person> withSubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    Optional<Person> withEmail(String email) {
        return find("lower(email) = ?1", email.toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /** Those of them who have not deleted themselves. */
    Optional<Person> known(UUID id) {
        return findByIdOptional(id).filter(person -> person.status != PersonStatus.FORGOTTEN);
    }

    /** What belongs to the person can still be written meanwhile, so that others who refer to it do not wait. */
    void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from person where id = :person for no key update")
                .setParameter("person", id)
                .getSingleResult();
    }

    List<Person> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Without the rest of the record: there may be thousands. */
    List<PersonName> activeNames() {
        return getEntityManager()
                .createQuery(
                        "select id, name from Person where status = ACTIVE order by sortName, id", PersonName.class)
                .getResultList();
    }

    /** In Danish order of name, as far as the conditions go. */
    List<Person> matching(MemberConditions conditions, int limit) {
        return query(
                        "from Person where " + conditions.where() + " order by sortName, id",
                        Person.class,
                        conditions.values())
                .setMaxResults(limit)
                .getResultList();
    }

    long count(MemberConditions conditions) {
        return query("select count(*) from Person where " + conditions.where(), Long.class, conditions.values())
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Map<String, Object> values) {
        TypedQuery<T> query = getEntityManager().createQuery(text, type);
        values.forEach(query::setParameter);
        return query;
    }
}
