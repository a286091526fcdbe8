package dk.videnrul.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Mailbox;
import dk.videnrul.testsupport.TokenIssuer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationsTest extends EventTestCase {
    @Inject
    NoteRetention retention;

    private Given.Group group;
    private Given.Somebody chair;

    @BeforeEach
    void makeAGroup() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
    }

    @Test
    void a_member_registers_and_is_told() {
        Given.Somebody member = reachable();
        String id = planned(as(chair), draft(group));
        register(asGuest(), id, null).then().statusCode(404);
        Response registration = register(as(member), id, "Vegetar");
        registration
                .then()
                .statusCode(201)
                .body("status", equalTo("registered"))
                .body("note", equalTo("Vegetar"))
                .body("place", nullValue());
        as(member)
                .get(PATH + "/" + id)
                .then()
                .body("mine.note", equalTo("Vegetar"))
                .body("registered", equalTo(1));
        as(member).get(registration.getHeader("Location")).then().statusCode(200);
        register(as(member), id, null).then().statusCode(409).body("detail", containsString("allerede"));
        await().untilAsserted(() -> assertThat(Mailbox.lettersTo(member.address()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.subject()).startsWith("Du er tilmeldt");
                    assertThat(letter.text()).contains("/kalender/" + id).contains(" kl. ");
                    assertThat(letter.calendar()).contains("METHOD:REQUEST").contains("PARTSTAT=ACCEPTED");
                }));
    }

    @Test
    void what_a_participant_notes_is_read_by_those_who_organise_alone() {
        String id = planned(as(chair), draft(group));
        Given.Somebody member = given.member();
        Given.Somebody other = given.member();
        Response registration = register(as(member), id, "Jeg kommer i kørestol");
        String list = PATH + "/" + id + "/registrations";
        as(chair).get(list).then().statusCode(200).body("items.note", contains("Jeg kommer i kørestol"));
        asSecretariat().get(list).then().statusCode(200);
        as(member).get(list).then().statusCode(403);
        as(given.memberOf(group)).accept("text/csv").get(list).then().statusCode(403);
        as(other).get(registration.getHeader("Location")).then().statusCode(404);
        as(other)
                .header("If-Match", "*")
                .delete(registration.getHeader("Location"))
                .then()
                .statusCode(404);
        as(other).get(PATH + "/" + id).then().body("mine", nullValue()).body(not(containsString("kørestol")));
    }

    @Test
    void who_is_registered_tells_the_organisers_something_else_until_it_is_over() {
        Map<String, Object> draft = draft(group);
        String id = planned(as(chair), draft);
        Given.Somebody member = given.member();
        Response registration = register(as(member), id, "Vegetar");
        note(as(member), registration, "\"Veganer\"").then().statusCode(200).body("note", equalTo("Veganer"));
        as(chair).get(PATH + "/" + id + "/registrations").then().body("items.note", contains("Veganer"));
        note(as(member), registration, "\"Mit cpr er 010190-1234\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/note"));
        note(as(chair), registration, "\"Kødspiser\"").then().statusCode(403);
        note(as(given.member()), registration, "\"Hvem?\"").then().statusCode(404);
        as(member)
                .contentType(PATCH)
                .header("If-Match", registration.getHeader("ETag"))
                .body("{}")
                .patch(registration.getHeader("Location"))
                .then()
                .statusCode(412);
        note(as(member), registration, "null").then().statusCode(200).body("note", nullValue());
        clock.set(Instant.parse((String) draft.get("endsAt")).plusSeconds(60));
        note(as(member), registration, "\"For sent\"").then().statusCode(409).body("detail", containsString("forbi"));
    }

    private static Response note(RequestSpecification by, Response registration, String note) {
        return by.contentType(PATCH)
                .header("If-Match", "*")
                .body("{\"note\": %s}".formatted(note))
                .patch(registration.getHeader("Location"));
    }

    @Test
    void after_the_deadline_nobody_registers_but_everybody_may_withdraw() {
        Map<String, Object> draft = draft(group);
        Instant start = Instant.parse((String) draft.get("startsAt"));
        draft.put("registrationDeadline", start.minusSeconds(86_400).toString());
        String id = planned(as(chair), draft);
        Response early = register(as(given.member()), id, null);
        Given.Somebody late = given.member();
        // The tokens of the test run are good for minutes; the clock of the product alone goes ahead.
        clock.set(start.minusSeconds(86_400));
        register(as(late), id, null).then().statusCode(409).body("detail", containsString("Fristen"));
        as(late).get(PATH + "/" + id)
                .then()
                .body("registration", equalTo("closed"))
                .body("allowed", empty());
        withdraw(as(chair), early).then().statusCode(204);
        clock.set(start.plusSeconds(86_400));
        register(as(late), id, null).then().statusCode(409).body("detail", containsString("forbi"));
        changeStatus(as(chair), id, "cancelled", "For sent").then().statusCode(409);
    }

    @Test
    void a_cancellation_reaches_everybody_who_is_registered_once() {
        String id = planned(as(chair), with(with(draft(group), "seats", 1), "place", "Rådhuset"));
        Given.Somebody seated = reachable();
        Given.Somebody waiting = reachable();
        given.run("update person set language = 'EN' where id = ?1", seated.id());
        register(as(seated), id, null);
        register(as(waiting), id, null);
        changeStatus(as(chair), id, "cancelled", null).then().statusCode(422);
        changeStatus(as(chair), id, "cancelled", "Oplægsholderen er syg")
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"))
                .body("cancelReason", equalTo("Oplægsholderen er syg"))
                .body("allowed", hasItem("resume"));
        changeStatus(as(chair), id, "cancelled", "Igen").then().statusCode(409);
        await().untilAsserted(() -> {
            assertThat(subjects(seated)).anyMatch(line -> line.startsWith("Cancelled"));
            assertThat(subjects(waiting)).anyMatch(line -> line.startsWith("Aflyst"));
        });
        assertThat(letters(seated, "Cancelled")).singleElement().satisfies(letter -> {
            assertThat(letter.text()).contains("Reason: Oplægsholderen er syg");
            assertThat(letter.calendar()).contains("METHOD:CANCEL").contains("STATUS:CANCELLED");
            assertThat(letter.language()).isEqualTo("en");
        });
        assertThat(letters(waiting, "Aflyst").getFirst().calendar()).isEmpty();
        changeStatus(as(chair), id, "planned", null).then().statusCode(200).body("status", equalTo("planned"));
        await().untilAsserted(() -> assertThat(letters(seated, "Not cancelled")).hasSize(1));
        assertThat(letters(seated, "Cancelled")).hasSize(1);
    }

    @Test
    void another_time_or_place_is_told_and_other_words_are_not() {
        String id = planned(as(chair), draft(group));
        Given.Somebody member = reachable();
        register(as(member), id, null);
        change(as(chair), id, Map.of("description", "Mere om dagen")).then().statusCode(200);
        change(as(chair), id, Map.of("place", "Biblioteket")).then().statusCode(200);
        await().untilAsserted(() ->
                assertThat(letters(member, "Ny tid eller nyt sted")).hasSize(1));
        assertThat(letters(member, "Ny tid eller nyt sted").getFirst()).satisfies(letter -> {
            assertThat(letter.text()).contains("Sted: Biblioteket");
            assertThat(letter.calendar()).contains("METHOD:REQUEST").contains("SEQUENCE:1");
        });
        assertThat(subjects(member)).hasSize(2);
    }

    @Test
    void the_list_of_participants_opens_in_a_spreadsheet_and_does_nothing_there() {
        String id = planned(as(chair), with(draft(group), "title", "Dag om æbler"));
        Given.Somebody member = reachable();
        register(as(member), id, "=HYPERLINK(\"https://example.org\";\"Klik\")");
        Response file = as(chair).accept("text/csv").get(PATH + "/" + id + "/registrations");
        file.then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"dag-om-aebler.csv\"");
        List<String> lines = file.asString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "\uFEFF\"Navn\";\"Stilling\";\"Arbejdssted\";\"E-mail\";\"Tilmelding\";\"Besked\";\"Tilmeldt\"");
        assertThat(lines.getLast())
                .startsWith("\"" + member.name() + "\";;;\"" + member.address() + "\";\"Tilmeldt\";")
                .contains("\"'=HYPERLINK(\"\"https://example.org\"\";\"\"Klik\"\")\"");
    }

    @Test
    void pages_of_participants_show_everybody_once() {
        String id = planned(as(chair), with(draft(group), "seats", 2));
        for (int number = 0; number < 5; number++) {
            register(as(given.member()), id, "Nr. " + number);
        }
        List<String> notes = new ArrayList<>();
        String cursor = null;
        do {
            var request = as(chair).queryParam("limit", 2);
            Response page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(PATH + "/" + id + "/registrations");
            page.then().body("total", equalTo(5));
            notes.addAll(page.jsonPath().getList("items.note"));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);
        assertThat(notes).containsExactly("Nr. 0", "Nr. 1", "Nr. 2", "Nr. 3", "Nr. 4");
        as(chair)
                .queryParam("status", "waiting")
                .get(PATH + "/" + id + "/registrations")
                .then()
                .body("items", hasSize(3))
                .body("items.place", contains(1, 2, 3));
    }

    @Test
    void what_people_told_the_organisers_is_forgotten_after_the_event() {
        String id = planned(as(chair), draft(group));
        register(as(given.member()), id, "Jeg kommer i kørestol");
        clock.set(Instant.now().plus(36, ChronoUnit.DAYS));
        QuarkusTransaction.requiringNew().run(retention::forget);
        assertThat(notes(id)).containsExactly("Jeg kommer i kørestol");
        clock.set(Instant.now().plus(39, ChronoUnit.DAYS));
        QuarkusTransaction.requiringNew().run(retention::forget);
        assertThat(notes(id)).containsExactly("");
    }

    private List<Object> notes(String id) {
        return List.copyOf(given.rows(
                "select coalesce(note, '') from registration join event e on e.id = event where e.public_id = '" + id
                        + "'"));
    }

    @Test
    void whom_the_network_does_not_know_cannot_register() {
        String id = planned(as(chair), with(draft(group), "visibility", "public"));
        register(withToken(TokenIssuer.person("unknown-" + id, "Ukendt")), id, null)
                .then()
                .statusCode(403);
        register(asSecretariat(), id, null).then().statusCode(409).body("detail", containsString("kender dig ikke"));
    }

    private static List<Mailbox.Received> letters(Given.Somebody somebody, String subject) {
        return Mailbox.lettersTo(somebody.address()).stream()
                .filter(letter -> letter.subject().startsWith(subject))
                .toList();
    }
}
