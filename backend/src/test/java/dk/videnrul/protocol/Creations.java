package dk.videnrul.protocol;

import static io.restassured.http.ContentType.JSON;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Operation;
import dk.videnrul.testsupport.TokenIssuer;
import dk.videnrul.testsupport.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How every operation that creates something is called so that it does. */
final class Creations {
    static final String MUNICIPALITY = "0607";
    private static final String OTHER_MUNICIPALITY = "0101";
    private static final String REGION = "hovedstaden";
    private static final String MUNICIPALITIES = "municipalities/" + OTHER_MUNICIPALITY;
    private static final String REGIONS = "regions/" + REGION;
    static final String SECRETARIAT = TokenIssuer.person("secretariat-of-creations", "Sofie Sekretær", "secretariat");

    private final Map<String, Creation> byOperation = new HashMap<>();
    final Given given;
    final Given.Somebody chair;
    final Given.Group group;
    final String item;

    Creations(Given given) {
        this.given = given;
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        given.run(
                "update person set municipality = ?1, email = ?2 where id = ?3",
                MUNICIPALITY,
                chair.address(),
                chair.id());
        given.belongs(MUNICIPALITY);
        item = published();
        knowledge();
        people();
        places();
        partners();
        new NetworkCreations(this).put();
    }

    Creation of(Operation operation) {
        Creation creation = byOperation.get(operation.id());
        if (creation == null) {
            throw new AssertionError("Nothing says how " + operation.called() + " creates something");
        }
        return creation;
    }

    private void knowledge() {
        put(
                "createKnowledgeItem",
                chair.token(),
                "knowledge-items",
                Map.of("title", "Rygestop", "kind", "method"),
                "title");
        put(
                "createComment",
                chair.token(),
                "knowledge-items/" + item + "/comments",
                Map.of("type", "question", "text", "Godt?"),
                "text");
        put(
                "confirmKnowledgeItem",
                chair.token(),
                "knowledge-items/" + item + "/confirmations",
                Map.of("note", "Stadig"),
                "note");
        put(
                "rollItem",
                chair.token(),
                "knowledge-items/" + item + "/rolls",
                Map.of("to", Map.of("municipality", MUNICIPALITY), "note", "Til jer"),
                "note");
        put("reportTrial", chair.token(), "knowledge-items/" + item + "/trials", Map.of("note", "Vi prøver"), "note");
        put("follow", chair.token(), "me/subscriptions", Map.of("topic", "rygestop"), "topic");
        put("postNeed", chair.token(), "needs", Map.of("question", "Hvem ved det?"), "question");
        String need = chairs("needs", Map.of("question", "Hvem ved noget andet?"));
        put("answerNeed", chair.token(), "needs/" + need + "/answers", Map.of("item", item, "note", "Se her"), "note");
        String coordinator = given.coordinatorOf(MUNICIPALITY).token();
        put("forwardItem", coordinator, "municipalities/" + MUNICIPALITY + "/forwards", forward(), "note");
        Map<String, Object> meeting = Map.of(
                "title",
                "Møde",
                "kind",
                "meeting",
                "startsAt",
                "2041-05-01T10:00:00+02:00",
                "endsAt",
                "2041-05-01T12:00:00+02:00",
                "themeGroups",
                List.of(group.slug()));
        put("createEvent", SECRETARIAT, "events", meeting, "title");
        String event = HttpTest.withToken(SECRETARIAT)
                .contentType(JSON)
                .body(meeting)
                .post("/api/v1/events")
                .jsonPath()
                .getString("id");
        put(
                "registerForEvent",
                chair.token(),
                "events/" + event + "/registrations",
                Map.of("note", "Jeg kommer"),
                "note");
    }

    private void people() {
        put(
                "createThemeGroup",
                chair.token(),
                "theme-groups",
                Map.of("name", "Gruppe " + UUID.randomUUID(), "purpose", "At"),
                "purpose");
        put(
                "sendJoinRequest",
                given.member().token(),
                "theme-groups/" + group.slug() + "/join-requests",
                Map.of("message", "Må jeg?"),
                "message");
        put(
                "addParticipation",
                SECRETARIAT,
                "theme-groups/" + group.slug() + "/participations",
                Map.of("member", given.member().id().toString(), "role", "member", "mandate", "Fra kommunen"),
                "mandate");
        put("makeMyCalendar", given.member().token(), "me/calendar", Map.of(), "");
        put("makeMyFeed", given.member().token(), "me/feed", Map.of(), "");
    }

    private void partners() {
        Map<String, Object> registration = Map.of(
                "name",
                "Journalsystem " + UUID.randomUUID(),
                "organisation",
                "En leverandør",
                "purpose",
                "Journal",
                "contactName",
                "Petra",
                "contactEmail",
                "petra@example.org",
                "scopes",
                List.of("knowledge:read"));
        Map<String, Object> words = Map.of(
                "direction", "both-ways", "words", List.of(Words.unheardOf(), Words.unheardOf()), "note", "Fordi");
        put("createWording", SECRETARIAT, "wordings", words, "note");
        put("registerPartner", SECRETARIAT, "partners", registration, "purpose");
        String system = given.partner("creations-" + UUID.randomUUID(), "webhooks:manage")
                .token();
        Map<String, Object> webhook = Map.of("url", "https://nowhere.invalid/hooks", "description", "Spejl");
        put("createWebhook", system, "webhooks", webhook, "description");
        String made = "webhooks/" + post(system, "webhooks", webhook);
        HttpTest.withToken(system).post("/api/v1/" + made + "/secrets");
        put("pingWebhook", system, made + "/pings", Map.of(), "");
    }

    private void places() {
        Map<String, Object> period = Map.of("from", "1950-01-01", "until", "1950-02-01", "note", "Før");
        put("createMunicipalityMembership", SECRETARIAT, MUNICIPALITIES + "/memberships", period, "note");
        put("createRegionMembership", SECRETARIAT, REGIONS + "/memberships", period, "note");
        put(
                "createMunicipalRole",
                SECRETARIAT,
                MUNICIPALITIES + "/roles",
                role("municipality", OTHER_MUNICIPALITY),
                "mandate");
        put("createRegionRole", SECRETARIAT, REGIONS + "/roles", role("region", REGION), "mandate");
        handover(
                "createHandover",
                MUNICIPALITIES,
                given.coordinatorOf(OTHER_MUNICIPALITY),
                worker("municipality", OTHER_MUNICIPALITY));
        handover("createRegionHandover", REGIONS, given.coordinatorOfRegion(REGION), worker("region", REGION));
    }

    private Map<String, Object> role(String place, String name) {
        return Map.of("member", worker(place, name), "role", "coordinator", "mandate", "Fra chefen");
    }

    private void handover(String operation, String place, Given.Somebody coordinator, String successor) {
        String role = given.rows("select id from local_role where person = '" + coordinator.id() + "'")
                .getFirst()
                .toString();
        put(
                operation,
                SECRETARIAT,
                place + "/handovers",
                Map.of("role", role, "to", successor, "note", "Held og lykke"),
                "note");
    }

    /** Somebody who works there. */
    private String worker(String place, String name) {
        Given.Somebody somebody = given.member();
        given.run("update person set " + place + " = ?1 where id = ?2", name, somebody.id());
        return somebody.id().toString();
    }

    private String published() {
        String id = Items.draft()
                .in(group)
                .with("visibility", "public")
                .write(HttpTest.as(chair))
                .jsonPath()
                .getString("id");
        Items.changeStatus(HttpTest.as(chair), id, "*", "published").then().statusCode(200);
        return id;
    }

    private String chairs(String path, Map<String, Object> body) {
        return post(chair.token(), path, body);
    }

    static String post(String token, String path, Map<String, Object> body) {
        return HttpTest.withToken(token)
                .contentType(JSON)
                .body(body)
                .post("/api/v1/" + path)
                .jsonPath()
                .getString("id");
    }

    private Map<String, Object> forward() {
        return Map.of("item", item, "email", UUID.randomUUID() + "@example.org", "name", "Kollega", "note", "Læs");
    }

    void put(String operation, String token, String path, Map<String, Object> body, String field) {
        byOperation.put(operation, new Creation(token, "/api/v1/" + path, body, field));
    }
}
