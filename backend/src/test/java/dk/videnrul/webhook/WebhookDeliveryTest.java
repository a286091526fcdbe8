package dk.videnrul.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookDeliveryTest extends WebhookTest {
    private static final String CHANGES = "/api/v1/changes";

    @Test
    void a_change_is_told_as_changes_tell_it_and_signed() {
        Hook hook = Hook.of(given, receiver.url());
        String before = endOfChanges(hook);
        String item = publish("public");
        Receiver.Message message = toldOf(item, 1).getFirst();
        assertThat(message.isSignedWith(hook.secret())).isTrue();
        assertThat(message.isSignedWith(Hook.of(given, receiver.url()).secret()))
                .isFalse();
        assertThat(message.about()).isEqualTo("knowledge-item.upsert " + item);
        assertThat(message.json().getMap("data"))
                .isEqualTo(changesAfter(hook, before).getMap("items[0]"));
        assertThat(message.json().getString("data.item.title")).isNotBlank();
        assertThat(message.json().getString("timestamp"))
                .isEqualTo(message.json().getString("data.at"));
        settled(hook);
        Map<String, Object> logged = deliveryOf(hook, item, "delivered");
        assertThat(logged).containsEntry("messageId", message.id()).containsEntry("answerStatus", 204);
        JsonPath attempt = hook.delivery(String.valueOf(logged.get("id")));
        assertThat(attempt.getString("attempts[0].requestBody")).isEqualTo(message.body());
        assertThat(attempt.getString("attempts[0].requestHeaders.webhook-id")).isEqualTo(message.id());
    }

    @Test
    void while_secrets_change_both_sign_and_later_the_new_one_alone() {
        Hook old = Hook.of(given, receiver.url());
        Hook renewed = old.withNewSecret();
        Receiver.Message during = toldOf(publish("public"), 1).getFirst();
        assertThat(during.isSignedWith(old.secret())).isTrue();
        assertThat(during.isSignedWith(renewed.secret())).isTrue();
        timePasses(Duration.ofHours(25));
        String later = publish("public");
        toldOf(later, 1);
        assertThat(receiver.about(later)
                        .getFirst()
                        .headers()
                        .firstValue("webhook-signature")
                        .orElseThrow()
                        .split(" "))
                .hasSize(1);
        assertThat(old.view().getString("formerSecretUntil")).isNull();
    }

    @Test
    void what_the_partner_may_not_see_is_never_told_and_what_it_saw_is_taken_away() {
        Hook hook = Hook.of(given, receiver.url());
        String members = publish("members");
        String inside = publish("group");
        String item = publish("public");
        toldOf(item, 1);
        settled(hook);
        change(item, "visibility", "members");
        assertThat(toldOf(item, 2).getLast().json().getMap("data"))
                .containsEntry("what", "tombstone")
                .containsEntry("item", null);
        change(item, "visibility", "public");
        assertThat(toldOf(item, 3).getLast().json().getString("type")).isEqualTo("knowledge-item.upsert");
        Items.take(() -> as(chair), item, "archived", "reason", "Forældet")
                .then()
                .statusCode(200);
        assertThat(toldOf(item, 4).getLast().json().getString("type")).isEqualTo("knowledge-item.tombstone");
        assertThat(receiver.received())
                .noneMatch(message ->
                        message.body().contains(members) || message.body().contains(inside));
        assertThat(hook.log()).extracting(one -> one.get("item")).containsOnly(item);
    }

    @Test
    void what_waits_while_an_item_changes_is_told_once_as_it_is_then() {
        Hook hook = Hook.of(given, receiver.url());
        hook.status("paused", "Vi flytter").then().statusCode(200);
        String item = publish("public");
        change(item, "title", "Andet navn");
        String narrowed = publish("public");
        change(item, "title", "Tredje navn");
        await().until(() -> hook.view().getInt("waiting") == 2);
        change(narrowed, "visibility", "members");
        // What stands in line after them shows that the changes were read.
        publish("public");
        await().until(() -> hook.view().getInt("waiting") == 3);
        hook.status("active", "Vi er flyttet").then().statusCode(200);
        assertThat(toldOf(item, 1))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.json().getString("data.item.title")).isEqualTo("Tredje navn"));
        assertThat(toldOf(narrowed, 1))
                .singleElement()
                .satisfies(
                        message -> assertThat(message.json().getString("type")).isEqualTo("knowledge-item.tombstone"));
        settled(hook);
        assertThat(receiver.about(item)).hasSize(1);
    }

    @Test
    void who_asks_for_a_part_is_told_of_that_part_and_when_an_item_leaves_it() {
        String before = publish("public");
        Hook hook = Hook.of(given, receiver.url(), "themeGroup", group.slug(), "kind", "experience");
        String inPart = publish("public");
        String other = Items.draft().with("visibility", "public").publish(HttpTest::asSecretariat);
        toldOf(inPart, 1);
        for (String item : List.of(before, inPart)) {
            change(item, "kind", "method");
            await().until(() -> receiver.about(item).stream()
                    .anyMatch(message -> message.about().equals("knowledge-item.tombstone " + item)));
        }
        settled(hook);
        assertThat(receiver.about(other)).isEmpty();
        change(inPart, "title", "Stadig uden for");
        String last = publish("public");
        toldOf(last, 1);
        assertThat(receiver.about(inPart)).hasSize(2);
    }

    @Test
    void a_ping_tells_what_came_back_also_while_the_webhook_is_paused() {
        Hook hook = Hook.of(given, receiver.url());
        hook.status("paused", "Vi flytter").then().statusCode(200);
        receiver.answer(500);
        Response ping = hook.as().post(hook.path() + "/pings");
        ping.then().statusCode(201);
        String id = ping.jsonPath().getString("id");
        await().until(() -> hook.delivery(id).getString("state").equals("failed"));
        JsonPath went = hook.delivery(id);
        assertThat(went.getInt("answerStatus")).isEqualTo(500);
        assertThat(went.getString("attempts[0].answerBody")).isEqualTo("Fejl hos modtageren");
        assertThat(receiver.received()).singleElement().satisfies(message -> {
            assertThat(message.isSignedWith(hook.secret())).isTrue();
            assertThat(message.json().getString("type")).isEqualTo("ping");
        });
        receiver.answer(302, "Location", receiver.url());
        String again = hook.as().post(hook.path() + "/pings").jsonPath().getString("id");
        await().until(() -> hook.delivery(again).getString("state").equals("failed"));
        assertThat(receiver.received()).as("a redirect is not followed").hasSize(2);
    }

    @Test
    void a_message_is_sent_again_under_its_id_while_it_says_the_same() {
        Hook hook = Hook.of(given, receiver.url());
        String item = publish("public");
        toldOf(item, 1);
        String delivery = String.valueOf(deliveryOf(hook, item, "delivered").get("id"));
        hook.as()
                .post(hook.path() + "/deliveries/" + delivery + "/redeliveries")
                .then()
                .statusCode(201);
        toldOf(item, 2);
        settled(hook);
        change(item, "title", "Andet navn");
        toldOf(item, 3);
        settled(hook);
        hook.as()
                .post(hook.path() + "/deliveries/" + delivery + "/redeliveries")
                .then()
                .statusCode(201);
        List<String> ids = toldOf(item, 4).stream().map(Receiver.Message::id).toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        assertThat(Set.of(ids.get(0), ids.get(2), ids.get(3)))
                .as("another content is another message")
                .hasSize(3);
        assertThat(receiver.about(item).stream().map(Receiver.Message::body).collect(Collectors.toSet()))
                .hasSizeBetween(2, 3);
    }

    private static String endOfChanges(Hook hook) {
        JsonPath page = hook.as().queryParam("limit", 100).get(CHANGES).jsonPath();
        while (page.getBoolean("more")) {
            page = changesAfter(hook, page.getString("since"));
        }
        return page.getString("since");
    }

    private static JsonPath changesAfter(Hook hook, String since) {
        return hook.as()
                .queryParam("limit", 100)
                .queryParam("since", since)
                .get(CHANGES)
                .jsonPath();
    }
}
