package dk.videnrul.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Mailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookFailureTest extends WebhookTest {
    @Inject
    DeliveryRetention retention;

    /** Time stands still, so that nothing is sent again before a test lets it pass. */
    @BeforeEach
    void stopTheClock() {
        clock.set(clock.instant());
    }

    @Test
    void what_fails_is_sent_again_under_its_id_until_it_succeeds() {
        receiver.answer(503);
        Hook hook = Hook.of(given, receiver.url());
        String item = publish("public");
        triedAndWaiting(hook, item, 1);
        assertThat(hook.view().getString("failingSince")).isNotNull();
        timePasses(Duration.ofSeconds(6));
        triedAndWaiting(hook, item, 2);
        receiver.answer(200);
        timePasses(Duration.ofMinutes(1));
        Map<String, Object> logged = deliveryOf(hook, item, "delivered");
        assertThat(logged).containsEntry("tries", 3);
        assertThat(receiver.about(item))
                .extracting(Receiver.Message::id)
                .hasSize(3)
                .containsOnly(receiver.about(item).getFirst().id());
        assertThat(hook.delivery(String.valueOf(logged.get("id"))).getList("attempts.answerStatus"))
                .containsExactly(503, 503, 200);
        assertThat(hook.view().getString("failingSince")).isNull();
    }

    @Test
    void a_receiver_that_asks_for_time_gets_it() {
        receiver.answer(429, "Retry-After", "600");
        Hook hook = Hook.of(given, receiver.url());
        String item = publish("public");
        triedAndWaiting(hook, item, 1);
        String other = publish("public");
        timePasses(Duration.ofMinutes(5));
        await().pollDelay(Duration.ofSeconds(1)).until(() -> hook.view().getInt("waiting") == 2);
        assertThat(receiver.received()).hasSize(1);
        receiver.answer(204);
        timePasses(Duration.ofMinutes(6));
        toldOf(other, 1);
        toldOf(item, 2);
    }

    @Test
    void a_change_takes_the_place_of_one_that_did_not_get_through() {
        receiver.answer(500);
        Hook hook = Hook.of(given, receiver.url());
        String item = publish("public");
        triedAndWaiting(hook, item, 1);
        change(item, "title", "Nyt navn");
        receiver.answer(204);
        timePasses(Duration.ofMinutes(1));
        deliveryOf(hook, item, "delivered");
        List<Receiver.Message> told = receiver.about(item);
        assertThat(told).hasSize(2);
        assertThat(told.getLast().json().getString("data.item.title")).isEqualTo("Nyt navn");
        assertThat(told.getLast().id())
                .as("it says something else")
                .isNotEqualTo(told.getFirst().id());
    }

    @Test
    void where_nothing_gets_through_for_a_day_it_is_paused_and_nothing_is_lost() {
        receiver.answer(500);
        Hook hook = Hook.of(given, receiver.url());
        String item = publish("public");
        triedAndWaiting(hook, item, 1);
        // Letters go by the clock of the machine, so the first try is put back instead.
        given.run("""
                update webhook_delivery
                set first_attempt_at = first_attempt_at - interval '25 hours', due_at = due_at - interval '25 hours'
                where webhook = ?1""", UUID.fromString(hook.id()));
        await().until(() -> hook.view().getString("status").equals("paused"));
        assertThat(hook.view().getString("pause")).isEqualTo("failing");
        assertThat(hook.view().getInt("waiting")).isEqualTo(1);
        String contact = hook.partner().clientId() + "@example.org";
        await().until(() -> Mailbox.lettersTo(contact).size() == 1);
        assertThat(Mailbox.lettersTo(contact).getFirst().text())
                .contains(receiver.url())
                .contains("HTTP 500");
        await().until(() -> Mailbox.lettersTo("sekretariat@test.example.org").stream()
                .anyMatch(letter -> letter.subject().contains(hook.partner().clientId())));
        receiver.answer(204);
        hook.status("active", "Rettet").then().statusCode(200);
        deliveryOf(hook, item, "delivered");
    }

    @Test
    void a_message_that_alone_does_not_get_through_is_over_and_can_be_sent_by_hand() {
        Hook hook = Hook.of(given, receiver.url());
        String bad = publish("public");
        toldOf(bad, 1);
        settled(hook);
        receiver.answer(message -> new Receiver.Answer(message.body().contains(bad) ? 400 : 204));
        change(bad, "title", "Det tager modtageren ikke");
        triedAndWaiting(hook, bad, 1);
        String good = publish("public");
        toldOf(good, 1);
        timePasses(Duration.ofHours(25));
        String over = String.valueOf(deliveryOf(hook, bad, "failed").get("id"));
        assertThat(hook.view().getString("status")).isEqualTo("active");
        receiver.answer(204);
        hook.as()
                .post(hook.path() + "/deliveries/" + over + "/redeliveries")
                .then()
                .statusCode(201);
        toldOf(bad, 4);
    }

    @Test
    void a_receiver_that_is_gone_is_left_alone() {
        receiver.answer(410);
        Hook hook = Hook.of(given, receiver.url());
        publish("public");
        await().until(() -> hook.view().getString("status").equals("paused"));
        assertThat(hook.view().getString("pause")).isEqualTo("gone");
        await().until(() ->
                Mailbox.lettersTo(hook.partner().clientId() + "@example.org").size() == 1);
    }

    @Test
    void one_slow_receiver_delays_nobody_and_gets_no_more_than_a_few_at_a_time() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        try (Receiver slow = new Receiver()) {
            slow.answer(_ -> {
                waitFor(done);
                return new Receiver.Answer(204);
            });
            Hook slowOne = Hook.of(given, slow.url());
            Hook.of(given, receiver.url());
            List<String> items =
                    IntStream.range(0, 6).mapToObj(_ -> publish("public")).toList();
            items.forEach(item -> toldOf(item, 1));
            assertThat(slow.received()).hasSize(2);
            assertThat(slowOne.log())
                    .filteredOn(one -> "sending".equals(one.get("state")))
                    .hasSize(2);
            done.countDown();
            items.forEach(item -> await().until(() -> slow.about(item).size() == 1));
        } finally {
            done.countDown();
        }
    }

    @Test
    void what_a_node_did_not_come_back_with_is_sent_by_another() {
        Hook hook = Hook.of(given, receiver.url());
        hook.status("paused", "Prøve").then().statusCode(200);
        String item = publish("public");
        await().until(() -> hook.view().getInt("waiting") == 1);
        given.run("""
                update webhook_delivery set state = 'SENDING', lease = gen_random_uuid(), lease_until = ?1
                where webhook = ?2""", Instant.now(clock).plusSeconds(30), UUID.fromString(hook.id()));
        hook.status("active", "Prøve").then().statusCode(200);
        await().during(Duration.ofMillis(600)).until(() -> receiver.about(item).isEmpty());
        timePasses(Duration.ofSeconds(31));
        toldOf(item, 1);
    }

    @Test
    void a_suspended_partner_is_told_nothing_until_it_may_call_again() {
        Hook hook = Hook.of(given, receiver.url());
        given.run(
                "update partner set status = 'SUSPENDED', status_reason = 'Prøve' where id = ?1",
                hook.partner().id());
        String item = publish("public");
        await().during(Duration.ofMillis(600)).until(() -> receiver.about(item).isEmpty());
        given.run(
                "update partner set status = 'ACTIVE', status_reason = null where id = ?1",
                hook.partner().id());
        toldOf(item, 1);
    }

    @Test
    void the_log_is_forgotten_after_a_month_and_what_waits_is_not() {
        Hook hook = Hook.of(given, receiver.url());
        String item = publish("public");
        deliveryOf(hook, item, "delivered");
        hook.status("paused", "Prøve").then().statusCode(200);
        publish("public");
        await().until(() -> hook.view().getInt("waiting") == 1);
        timePasses(Duration.ofDays(31));
        retention.forgetOld();
        assertThat(hook.log()).extracting(one -> one.get("state")).containsOnly("waiting");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
