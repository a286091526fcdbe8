package dk.videnrul.webhook;

import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with somebody who publishes and a receiver who is told. */
abstract class WebhookTest extends HttpTest {
    Given.Group group;
    Given.Somebody chair;
    Receiver receiver;

    @BeforeEach
    void somebodyPublishesAndSomebodyIsTold() {
        group = given.themeGroup().active();
        chair = given.chairOf(group);
        receiver = new Receiver();
    }

    /** Nobody is told of what other tests do. */
    @AfterEach
    void removeWebhooks() {
        given.run("delete from webhook where partner in (select id from partner where client_id like 'hooks-%')");
        receiver.close();
    }

    String publish(String visibility) {
        return Items.draft().in(group).with("visibility", visibility).publish(() -> as(chair));
    }

    void change(String item, String field, Object value) {
        Items.change(() -> as(chair), item, Map.of(field, value)).then().statusCode(200);
    }

    /** Waits until as many messages about an item came in. */
    List<Receiver.Message> toldOf(String item, int times) {
        await().until(() -> receiver.about(item).size() >= times);
        return receiver.about(item);
    }

    /** Waits until a webhook has nothing under way. */
    void settled(Hook hook) {
        await().until(hook::nothingUnderWay);
    }

    /** The state of the only delivery about an item, as soon as it is one that is waited for. */
    Map<String, Object> deliveryOf(Hook hook, String item, String state) {
        return await().until(
                        () -> hook.log().stream()
                                .filter(one -> item.equals(one.get("item")) && state.equals(one.get("state")))
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
    }

    /** Waits until a message has been tried so often and rests. */
    Map<String, Object> triedAndWaiting(Hook hook, String item, int tries) {
        return await().until(
                        () -> hook.log().stream()
                                .filter(one -> item.equals(one.get("item"))
                                        && "waiting".equals(one.get("state"))
                                        && ((Number) one.get("tries")).intValue() >= tries)
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
    }

    void timePasses(Duration time) {
        clock.set(Instant.now(clock).plus(time));
    }
}
