package dk.videnrul.review;

import dk.videnrul.identity.Actor;
import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whoever said that something still holds, or submitted it, may want to be forgotten; what they did stays done. */
@ApplicationScoped
class NamesInConfirmations implements PersonalData {
    private final EntityManager database;

    NamesInConfirmations(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void pseudonymise(@Observes PersonForgotten deletion) {
        String key = Actor.keyOf(deletion.person().id());
        database.createQuery("update Confirmation set name = :pseudonym where actor = :key")
                .setParameter("pseudonym", deletion.pseudonym())
                .setParameter("key", key)
                .executeUpdate();
        database.createQuery("""
                        update ReviewTask set openedBy = :pseudonym where openedBy = :name and item in (
                            select id from KnowledgeItem where createdBy = :key or array_contains(coAuthors, :key))""")
                .setParameter("pseudonym", deletion.pseudonym())
                .setParameter("name", deletion.person().name())
                .setParameter("key", key)
                .executeUpdate();
    }

    @Override
    public String section() {
        return "confirmations";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return database
                .createQuery("""
                        select item.publicId, confirmation.at, coalesce(confirmation.note, '')
                        from Confirmation confirmation join KnowledgeItem item on item.id = confirmation.item
                        where confirmation.actor = :key order by confirmation.at""", Object[].class)
                .setParameter("key", Actor.keyOf(person))
                .getResultList()
                .stream()
                .map(row -> Map.of("item", row[0], "at", row[1], "note", row[2]))
                .toList();
    }
}
