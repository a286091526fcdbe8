package dk.videnrul.history;

import dk.videnrul.identity.Actor;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Versions stay as they were written, but for the names of those who want to be forgotten. */
@ApplicationScoped
class WritersOfVersions implements PersonalData {
    private final EntityManager database;

    WritersOfVersions(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void pseudonymise(@Observes PersonForgotten deletion) {
        database.createNativeQuery("update item_version set name = :pseudonym where actor = :key")
                .setParameter("pseudonym", deletion.pseudonym())
                .setParameter("key", Actor.keyOf(deletion.person().id()))
                .executeUpdate();
        pseudonymiseContent(deletion.person(), deletion.pseudonym());
    }

    /** An author who is only a name is the person where the person began the item. */
    private void pseudonymiseContent(PersonFacts person, String pseudonym) {
        database.createNativeQuery("""
                        update item_version version set content = content
                            || jsonb_build_object('authors', (
                                select coalesce(jsonb_agg(
                                    case when author ->> 'memberId' = :person
                                           or (item.created_by = :key and author ->> 'name' = :name)
                                        then jsonb_build_object('name', cast(:pseudonym as text), 'memberId', null)
                                        else author end order by place), '[]')
                                from jsonb_array_elements(content -> 'authors') with ordinality as listed (author, place)))
                            || case
                                when lower(content -> 'contact' ->> 'email') = :email or content -> 'contact' ->> 'name' = :name
                                then jsonb_build_object('contact',
                                    content -> 'contact' || '{"name": null, "email": null, "phone": null}')
                                else '{}' end
                        from knowledge_item item
                        where item.id = version.item
                          and (item.created_by = :key
                            or content -> 'authors' @> cast(:author as jsonb)
                            or lower(content -> 'contact' ->> 'email') = :email)""")
                .setParameter("key", Actor.keyOf(person.id()))
                .setParameter("person", person.id().toString())
                .setParameter("name", person.name())
                .setParameter("pseudonym", pseudonym)
                .setParameter("author", "[{\"memberId\": \"" + person.id() + "\"}]")
                .setParameter(
                        "email", person.email() == null ? "" : person.email().toLowerCase(Locale.ROOT))
                .executeUpdate();
    }

    @Override
    public String section() {
        return "versions";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return database
                .createQuery("""
                        select item.publicId, version.key.number, version.at, version.what
                        from ItemVersion version join KnowledgeItem item on item.id = version.key.item
                        where version.actor = :key order by version.at""", Object[].class)
                .setParameter("key", Actor.keyOf(person))
                .getResultList()
                .stream()
                .map(row -> Map.of("item", row[0], "number", row[1], "at", row[2], "what", row[3]))
                .toList();
    }
}
