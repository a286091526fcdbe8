package dk.videnrul.history;

import dk.videnrul.people.PersonFacts;
import dk.videnrul.people.PersonForgotten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Locale;

/** Versions stay as they were written, but for the names of those who want to be forgotten. */
@ApplicationScoped
class WritersOfVersions {
    private final EntityManager database;

    WritersOfVersions(EntityManager database) {
        this.database = database;
    }

    void pseudonymise(@Observes PersonForgotten deletion) {
        PersonFacts person = deletion.person();
        database.createNativeQuery("""
                        update item_version set
                            name = case when actor = :key then cast(:pseudonym as text) else name end,
                            content = content || jsonb_build_object(
                                'authors', (
                                    select coalesce(jsonb_agg(
                                        case when author ->> 'memberId' = :person
                                               or (actor = :key and author ->> 'name' = :name)
                                            then jsonb_build_object(
                                                'name', cast(:pseudonym as text), 'memberId', null)
                                            else author end order by place), '[]')
                                    from jsonb_array_elements(content -> 'authors')
                                        with ordinality as listed (author, place)),
                                'contact', case
                                    when lower(content #>> '{contact,email}') = :email
                                        or content #>> '{contact,name}' = :name
                                    then (content -> 'contact') || '{"name": null, "email": null, "phone": null}'
                                    else content -> 'contact' end)
                        where actor = :key
                            or content -> 'authors' @> cast(:author as jsonb)
                            or lower(content #>> '{contact,email}') = :email""")
                .setParameter("key", "person:" + person.id())
                .setParameter("person", person.id().toString())
                .setParameter("author", "[{\"memberId\": \"" + person.id() + "\"}]")
                .setParameter("name", person.name())
                .setParameter(
                        "email", person.email() == null ? "" : person.email().toLowerCase(Locale.ROOT))
                .setParameter("pseudonym", deletion.pseudonym())
                .executeUpdate();
    }
}
