package dk.videnrul.knowledge;

import dk.videnrul.identity.Actor;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.people.PersonForgotten;
import dk.videnrul.people.PersonLeft;
import dk.videnrul.people.PersonalData;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What people wrote stays when they go: under their name, or under a pseudonym where they want to be forgotten. */
@ApplicationScoped
class WritersWhoLeave implements PersonalData {
    private static final String NAMES_THE_PERSON = """
            created_by = :key or authors @> cast(:author as jsonb) or lower(contact ->> 'email') = :email""";

    private final EntityManager database;
    private final Outbox outbox;

    WritersWhoLeave(EntityManager database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** An author who is only a name is the person where the person wrote the item. */
    void pseudonymise(@Observes PersonForgotten deletion) {
        PersonFacts person = deletion.person();
        pseudonymiseReturns(deletion);
        List<UUID> named = ids(about(
                database.createNativeQuery("select id from knowledge_item where " + NAMES_THE_PERSON, UUID.class),
                person));
        if (named.isEmpty()) {
            return;
        }
        about(database.createNativeQuery("""
                        update knowledge_item set
                            version = version + 1,
                            authors = (
                                select coalesce(jsonb_agg(
                                    case when author ->> 'memberId' = :person
                                           or (created_by = :key and author ->> 'name' = :name)
                                        then jsonb_build_object('name', cast(:pseudonym as text), 'memberId', null)
                                        else author end order by place), '[]')
                                from jsonb_array_elements(authors) with ordinality as listed (author, place)),
                            contact = case
                                when lower(contact ->> 'email') = :email or contact ->> 'name' = :name
                                then contact || '{"name": null, "email": null, "phone": null}'
                                else contact end,
                            co_authors = array_remove(co_authors, cast(:key as varchar)),
                            submitted_by = case when submitted_by = :name then :pseudonym else submitted_by end
                        where """ + " " + NAMES_THE_PERSON), person)
                .setParameter("person", person.id().toString())
                .setParameter("name", person.name())
                .setParameter("pseudonym", deletion.pseudonym())
                .executeUpdate();
        outbox.add(KnowledgeFacts.SUBJECT, named, "changed");
    }

    /** The comment stays, for the authors still work on it. */
    private void pseudonymiseReturns(PersonForgotten deletion) {
        database.createNativeQuery(
                        "update knowledge_item set returned_by = :pseudonym, version = version + 1 where returned_by = :name")
                .setParameter("pseudonym", deletion.pseudonym())
                .setParameter("name", deletion.person().name())
                .executeUpdate();
    }

    /** Nothing unfinished is lost: drafts lie on the successor's page from then on. */
    void handOn(@Observes PersonLeft departure) {
        PersonFacts successor = departure.successor();
        if (successor == null) {
            return;
        }
        List<UUID> drafts = ids(database.createNativeQuery(
                        "select id from knowledge_item where created_by = :leaver and published_at is null", UUID.class)
                .setParameter("leaver", key(departure.person())));
        if (!drafts.isEmpty()) {
            database.createNativeQuery("""
                            update knowledge_item set created_by = :successor, version = version + 1
                            where created_by = :leaver and published_at is null""")
                    .setParameter("successor", key(successor))
                    .setParameter("leaver", key(departure.person()))
                    .executeUpdate();
            outbox.add(KnowledgeFacts.SUBJECT, drafts, "changed");
        }
    }

    @Override
    public String section() {
        return "knowledge-items";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return database
                .createQuery(
                        "from KnowledgeItem where createdBy = :key or array_contains(coAuthors, :key) order by createdAt",
                        KnowledgeItem.class)
                .setParameter("key", Actor.keyOf(person))
                .getResultList()
                .stream()
                .map(item -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("id", item.publicId);
                    told.put("title", item.title);
                    told.put("status", item.status);
                    told.put("createdAt", item.createdAt);
                    return told;
                })
                .toList();
    }

    private static Query about(Query query, PersonFacts person) {
        return query.setParameter("key", key(person))
                .setParameter("author", "[{\"memberId\": \"" + person.id() + "\"}]")
                .setParameter(
                        "email", person.email() == null ? "" : person.email().toLowerCase(Locale.ROOT));
    }

    private static List<UUID> ids(Query query) {
        return ((List<?>) query.getResultList()).stream().map(id -> (UUID) id).toList();
    }

    private static String key(PersonFacts person) {
        return Actor.keyOf(person.id());
    }
}
