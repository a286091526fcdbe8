package dk.videnrul.protocol;

import dk.videnrul.infopackage.Packing;
import dk.videnrul.strategy.Strategizing;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The same of what the network as a whole plans, checks and keeps registers of. */
final class NetworkCreations {
    private final Creations all;

    NetworkCreations(Creations all) {
        this.all = all;
    }

    void put() {
        checks();
        strategies();
        registers();
        all.put("createInfoPackage", Creations.SECRETARIAT, "info-packages", Packing.draft(), "title");
        workshops();
        methodCalls();
        bodies();
    }

    private void checks() {
        Map<String, Object> newest = HttpTest.asGuest()
                .get("/api/v1/check-templates?limit=1")
                .jsonPath()
                .getMap("items[0]");
        all.put(
                "createCheckTemplate",
                Creations.SECRETARIAT,
                "check-templates",
                Map.of("basedOn", newest.get("number"), "criteria", newest.get("criteria"), "note", "Nye ord"),
                "note");
        all.put(
                "beginCheckIn",
                all.chair.token(),
                "theme-groups/" + all.group.slug() + "/check-ins",
                Map.of("occasion", "midway", "note", "Midtvejs"),
                "note");
    }

    private void strategies() {
        all.put("createStrategy", Creations.SECRETARIAT, "strategies", Strategizing.draft(), "title");
        Strategizing.Written out = Strategizing.out();
        String address = "strategies/" + out.id();
        all.put(
                "addStrategyElement",
                Creations.SECRETARIAT,
                address + "/elements",
                Map.of("kind", "way-of-working", "text", "Holde en dialog"),
                "text");
        all.put(
                "writeStrategyComment",
                all.given.coordinatorOf(Creations.MUNICIPALITY).token(),
                address + "/comments",
                Map.of("element", out.goal(), "text", "Sæt en frist på"),
                "text");
        Strategizing.Written adopted = Strategizing.adopted();
        all.put(
                "addGoalEvidence",
                Creations.SECRETARIAT,
                "strategies/" + adopted.id() + "/goals/" + adopted.goal() + "/evidence",
                Map.of("kind", "item", "subject", all.item, "note", "Det viser det"),
                "note");
    }

    private void registers() {
        Map<String, Object> funding =
                Map.of("title", "Luft", "funder", "En fond", "status", "idea", "statusOn", "2026-01-01");
        all.put("createFundingApplication", Creations.SECRETARIAT, "funding-applications", funding, "title");
        all.put("createStakeholder", Creations.SECRETARIAT, "stakeholders", stakeholder(), "name");
        String met = Creations.post(Creations.SECRETARIAT, "stakeholders", stakeholder());
        Map<String, Object> contact = Map.of(
                "day",
                "2026-01-01",
                "way",
                "call",
                "about",
                "Luft",
                "member",
                all.chair.id().toString());
        all.put(
                "createStakeholderContact",
                Creations.SECRETARIAT,
                "stakeholders/" + met + "/contacts",
                contact,
                "about");
    }

    private void bodies() {
        Map<String, Object> draft =
                Map.of("name", Words.unheardOf(), "type", "board", "purpose", "Leder", "visibility", "public");
        all.put("createBody", Creations.SECRETARIAT, "bodies", draft, "name");
        String body = HttpTest.asSecretariat()
                .contentType("application/json")
                .body(draft)
                .post("/api/v1/bodies")
                .path("slug");
        all.put(
                "addSeat",
                Creations.SECRETARIAT,
                "bodies/" + body + "/seats",
                Map.of("member", all.chair.id().toString(), "mandate", "Udpeget"),
                "mandate");
    }

    private static Map<String, Object> stakeholder() {
        return Map.of("name", Words.unheardOf(), "kind", "agency");
    }

    private void workshops() {
        Map<String, Object> draft =
                Map.of("title", "Luft", "questions", List.of("Hvad virker?"), "themeGroups", List.of(all.group.slug()));
        all.put("planWorkshop", all.chair.token(), "workshops", draft, "title");
        String workshop = HttpTest.as(all.chair)
                .contentType("application/json")
                .body(draft)
                .post("/api/v1/workshops")
                .path("id");
        String address = "workshops/" + workshop;
        String code = HttpTest.as(all.chair)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("status", "open"))
                .put("/api/v1/" + address + "/status")
                .path("code");
        String theme = HttpTest.as(all.chair)
                .contentType("application/json")
                .body(Map.of("title", "Bænke"))
                .post("/api/v1/" + address + "/themes")
                .path("id");
        all.put("addWorkshopTheme", all.chair.token(), address + "/themes", Map.of("title", "Lys"), "title");
        all.put(
                "sendWorkshopAnswer",
                all.chair.token(),
                "workshop-rooms/" + code + "/answers",
                Map.of("question", 1, "text", "Bænke"),
                "text");
        all.put(
                "makeWorkshopOutcome",
                all.chair.token(),
                address + "/outcomes",
                Map.of("kind", "need", "title", "Hvem har bænke?", "theme", theme),
                "title");
    }

    private void methodCalls() {
        String item = Items.draft().in(all.group).publish(() -> HttpTest.as(all.chair));
        Map<String, Object> draft =
                Map.of("title", "Luft", "question", "Virker det?", "themeGroup", all.group.slug(), "item", item);
        all.put("planMethodCall", all.chair.token(), "method-calls", draft, "title");
        String call = HttpTest.as(all.chair)
                .contentType("application/json")
                .body(draft)
                .post("/api/v1/method-calls")
                .path("id");
        all.given.run("""
                update method_call set status = 'RUNNING', deadline = current_date,
                    phases = '[{"name": "Start", "startsOn": "2026-01-01", "endsOn": "2026-02-01"}]' where id = ?1""", UUID.fromString(call));
        all.given.run(
                "insert into method_sign_up (call, municipality, version, takes_part) values (?1, '0607', 1, true)",
                UUID.fromString(call));
        all.given.run(
                "insert into method_report (call, municipality, phase, version, text) values (?1, '0607', 1, 1, 'Godt')",
                UUID.fromString(call));
        all.put(
                "makeMethodResult",
                all.chair.token(),
                "method-calls/" + call + "/results",
                Map.of("title", "Luft virker"),
                "title");
    }
}
