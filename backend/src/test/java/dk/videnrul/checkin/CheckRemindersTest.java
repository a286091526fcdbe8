package dk.videnrul.checkin;

import static io.restassured.http.ContentType.JSON;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.Mailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CheckRemindersTest extends CheckTestCase {
    @Inject
    CheckReminders reminders;

    @Test
    void those_who_lead_are_reminded_once_in_a_period() {
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        Given.Somebody leader = given.participant(group, "PROCESS_LEADER");
        Given.Somebody member = given.memberOf(group);
        List.of(chair, leader, member).forEach(given::addressOf);
        clock.set(Instant.parse("2024-11-01T08:00:00Z"));
        reminders.remind();
        reminders.remind();
        letters(chair, 1);
        letters(leader, 1);
        assertThat(Mailbox.lettersTo(chair.address()).getFirst().subject(), containsString(group.name()));
        clock.set(Instant.parse("2025-05-02T08:00:00Z"));
        reminders.remind();
        letters(chair, 2);
        clock.set(Instant.parse("2025-05-03T08:00:00Z"));
        finished(chair, group, "2025-05-03", "budget", Map.of("status", "met"));
        clock.set(Instant.parse("2025-11-02T08:00:00Z"));
        reminders.remind();
        clock.set(Instant.parse("2025-11-03T08:00:00Z"));
        reminders.remind();
        letters(chair, 3);
        letters(member, 0);
    }

    @Test
    void a_group_that_pauses_is_left_in_peace() {
        Given.Group group = given.themeGroup().paused();
        Given.Somebody chair = given.chairOf(group);
        given.addressOf(chair);
        reminders.remind();
        stillNone(chair);
    }

    @Test
    void a_late_step_is_told_once_and_a_done_one_never() {
        clock.set(Instant.parse("2026-03-02T08:00:00Z"));
        Given.Group group = given.themeGroup().active();
        Given.Somebody chair = given.chairOf(group);
        String check = finished(chair, group, "2026-03-02", "budget", notMet("Skriv til udvalget", "2026-04-01"));
        Given.Group other = given.themeGroup().active();
        Given.Somebody diligent = given.chairOf(other);
        String done = finished(diligent, other, "2026-03-02", "budget", notMet("Ring", "2026-04-01"));
        as(diligent)
                .contentType(JSON)
                .header("If-Match", "*")
                .body("{\"status\": \"done\"}")
                .put(CHECKS + done + "/answers/budget/step-status")
                .then()
                .statusCode(200);
        given.addressOf(chair);
        given.addressOf(diligent);
        String tag = as(chair).get(CHECKS + check + "/answers/budget").getHeader("ETag");
        clock.set(Instant.parse("2026-04-01T08:00:00Z"));
        reminders.remind();
        clock.set(Instant.parse("2026-04-02T08:00:00Z"));
        reminders.remind();
        reminders.remind();
        letters(chair, 1);
        assertThat(Mailbox.lettersTo(chair.address()).getFirst().text(), containsString("Skriv til udvalget"));
        stillNone(diligent);
        as(chair)
                .contentType(JSON)
                .header("If-Match", tag.replaceAll("-[0-9a-f]+", "-0"))
                .body("{\"status\": \"done\"}")
                .put(CHECKS + check + "/answers/budget/step-status")
                .then()
                .statusCode(200);
    }

    private static void letters(Given.Somebody to, int many) {
        await().untilAsserted(
                        () -> assertEquals(many, Mailbox.lettersTo(to.address()).size()));
    }

    private static void stillNone(Given.Somebody to) {
        await().during(Duration.ofSeconds(1))
                .until(() -> Mailbox.lettersTo(to.address()).isEmpty());
    }
}
