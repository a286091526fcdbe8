package dk.videnrul.access;

import static dk.videnrul.testsupport.HttpTest.as;
import static dk.videnrul.testsupport.HttpTest.asSecretariat;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Grant;
import dk.videnrul.identity.Role;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.TokenIssuer;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group with its people and an item of every visibility, another group, and everybody who can call. */
public final class Scene {
    static final String[] SCOPES = {
        "knowledge:read",
        "knowledge:write",
        "groups:read",
        "members:read",
        "events:read",
        "webhooks:manage",
        "metrics:read"
    };
    static final String MUNICIPALITY = "0607";
    static final String REGION = "syddanmark";

    final Given.Group group;
    final Given.Somebody author;
    public final List<Caller> callers;
    final List<Thing> items;
    final Thing confirmation;
    final List<Thing> files;
    final String importId;
    final Thing proposal;
    final Thing closed;
    final Thing participation;
    final Thing joinRequest;
    final Roster roster;

    public Scene(Given given) {
        String nobody = "nobody-" + UUID.randomUUID();
        group = given.themeGroup().active();
        Given.Group other = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        author = given.memberOf(group);
        callers = List.of(
                Caller.guest(),
                Caller.of("unknown login", "account:" + nobody, TokenIssuer.person(nobody, "Nobody"), guest()),
                person("member", given.member()),
                person("author", author, Grant.in(group.id(), Role.MEMBER)),
                person("chair", chair, Grant.in(group.id(), Role.CHAIR)),
                person("vice-chair", given.participant(group, "VICE_CHAIR"), Grant.in(group.id(), Role.VICE_CHAIR)),
                person(
                        "process leader",
                        given.participant(group, "PROCESS_LEADER"),
                        Grant.in(group.id(), Role.PROCESS_LEADER)),
                person("member of the group", given.memberOf(group), Grant.in(group.id(), Role.MEMBER)),
                person("chair of another group", given.chairOf(other), Grant.in(other.id(), Role.CHAIR)),
                person(
                        "coordinator",
                        given.coordinatorOf(MUNICIPALITY),
                        Grant.forMunicipality(MUNICIPALITY, Role.COORDINATOR)),
                person(
                        "political contact",
                        given.politicalContactOf(MUNICIPALITY),
                        Grant.forMunicipality(MUNICIPALITY, Role.POLITICAL_CONTACT)),
                person(
                        "coordinator elsewhere",
                        given.coordinatorOf("0101"),
                        Grant.forMunicipality("0101", Role.COORDINATOR)),
                person(
                        "coordinator of a region",
                        given.coordinatorOfRegion(REGION),
                        Grant.forRegion(REGION, Role.COORDINATOR)),
                person(
                        "coordinator of another region",
                        given.coordinatorOfRegion("nordjylland"),
                        Grant.forRegion("nordjylland", Role.COORDINATOR)),
                realmRole("secretariat", Role.SECRETARIAT),
                realmRole("board", Role.BOARD),
                realmRole("administrator", Role.ADMINISTRATOR),
                Caller.of(
                        "partner",
                        "client:partner",
                        TokenIssuer.partner("partner", SCOPES),
                        Grant.network(Role.PARTNER)));
        items = List.of(
                published("public", Action.SEE_PUBLIC_CONTENT, chair),
                published("members", Action.SEE_MEMBERS_CONTENT, chair),
                published("group", Action.SEE_GROUP_CONTENT, chair),
                item("draft", write("public").jsonPath().getString("id"), Action.SEE_DRAFT));
        proposal = named(given.themeGroup().proposedBy(given.member()), "a proposal", Action.SEE_PROPOSALS);
        closed = named(given.themeGroup().closed(), "a closed group", null);
        String part = UUID.randomUUID().toString();
        given.run("""
                insert into participation (id, theme_group, person, role, from_date, until_date)
                values (cast(?1 as uuid), ?2, ?3, 'MEMBER', date '2019-01-01', date '2099-01-01')""", part, group.id(), author.id());
        participation = inGroup("a part in the group", "id", part, null, author);
        String request = UUID.randomUUID().toString();
        given.run("""
                insert into join_request (id, version, theme_group, person, message, status, sent_at)
                values (cast(?1 as uuid), 0, ?2, ?3, 'Må jeg?', 'OPEN', now())""", request, group.id(), author.id());
        joinRequest = inGroup("a wish to join", "id", request, Action.SEE_JOIN_REQUESTS, author);
        confirmation = confirmed(items.getFirst(), chair);
        roster = new Roster(given, group, MUNICIPALITY, nobody);
        files = items.stream().map(item -> fileOf(item, given)).toList();
        importId = asSecretariat()
                .contentType("application/x-ndjson")
                .body("{}")
                .queryParam("dryRun", true)
                .post("/api/v1/imports/knowledge-items")
                .jsonPath()
                .getString("id");
    }

    Thing group() {
        return new Thing("the group", Map.of("slug", group.slug()), null, Set.of(group.id()), null, null);
    }

    /** Something of the group's, by the name and the value of its id. */
    Thing inGroup(String name, String id, String value, @Nullable Action seenBy, Given.@Nullable Somebody owner) {
        return new Thing(
                name,
                Map.of("slug", group.slug(), id, value),
                seenBy,
                Set.of(group.id()),
                null,
                owner == null ? null : "person:" + owner.id());
    }

    private static Thing named(Given.Group group, String name, @Nullable Action seenBy) {
        return new Thing(name, Map.of("slug", group.slug()), seenBy, Set.of(group.id()), null, null);
    }

    static Thing municipality() {
        return new Thing("the municipality", Map.of("code", MUNICIPALITY), null, Set.of(), MUNICIPALITY, null);
    }

    private Thing published(String visibility, Action seenBy, Given.Somebody chair) {
        Response written = write(visibility);
        String id = written.jsonPath().getString("id");
        Items.changeStatus(as(chair), id, "*", "published").then().statusCode(200);
        return item("an item for " + visibility, id, seenBy);
    }

    private static Thing confirmed(Thing item, Given.Somebody chair) {
        Response confirmed = as(chair)
                .contentType("application/json")
                .body("{}")
                .post(item.path("/api/v1/knowledge-items/{id}/confirmations"));
        confirmed.then().statusCode(201);
        return item.with("confirmation", confirmed.jsonPath().getString("id"));
    }

    private Response write(String visibility) {
        Response written =
                Items.draft().in(group).with("visibility", visibility).write(as(author));
        written.then().statusCode(201);
        return written;
    }

    /** Written as it stands when its text has been read, whatever reads it. */
    private static Thing fileOf(Thing item, Given given) {
        UUID id = UUID.randomUUID();
        given.run("insert into attachment_file (key, stored_at) values (?1, now())", id);
        given.run("insert into attachment_chunk (file, number, data) values (?1, 0, convert_to('x', 'UTF8'))", id);
        given.run("""
                insert into attachment (id, version, item, place, title, language, file_name, format, file_key, size,
                    sha256, state, created_by, created_at, updated_at)
                select ?1, 0, id, 1, 'Bilag', 'da', 'a.txt', 'TXT', cast(?1 as text), 1, repeat('0', 64), 'NOTHING', 'x',
                    now(), now()
                from knowledge_item where public_id = ?2""", id, item.ids().get("id"));
        return new Thing(
                "a file of " + item.name(),
                Map.of("id", id.toString()),
                item.seenBy(),
                item.groups(),
                null,
                item.ownerKey());
    }

    private Thing item(String name, String id, @Nullable Action seenBy) {
        return new Thing(name, Map.of("id", id), seenBy, Set.of(group.id()), null, "person:" + author.id());
    }

    private static Caller person(String name, Given.Somebody somebody, Grant... grants) {
        return Caller.of(name, "person:" + somebody.id(), somebody.token(), grants);
    }

    private static Caller realmRole(String name, Role role) {
        String subject = name + "-of-the-scene";
        return Caller.of(name, "account:" + subject, TokenIssuer.person(subject, name, name), Grant.network(role));
    }

    private static Grant guest() {
        return Grant.network(Role.GUEST);
    }
}
