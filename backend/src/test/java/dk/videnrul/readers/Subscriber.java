package dk.videnrul.readers;

import static org.awaitility.Awaitility.await;

import dk.videnrul.testsupport.Given;
import dk.videnrul.webhook.Hook;
import dk.videnrul.webhook.Receiver;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Is told by a webhook, and breaks down now and then, sometimes after it took what it was told. */
final class Subscriber implements Reader, AutoCloseable {
    private static final int HEALTHY = 6;

    private final Receiver receiver = new Receiver();
    private final Map<String, JsonPath> told = new ConcurrentHashMap<>();
    private final Given given;
    private final Hook hook;

    Subscriber(Given given, Random chance) {
        this.given = given;
        Random mood = new Random(chance.nextLong());
        receiver.answer(message -> answer(message, mood));
        this.hook = Hook.of(given, receiver.url());
    }

    private synchronized Receiver.Answer answer(Receiver.Message message, Random mood) {
        int day = mood.nextInt(HEALTHY + 2);
        if (day < HEALTHY + 1) {
            told.put(message.json().getString("data.id"), message.json());
        }
        return new Receiver.Answer(day < HEALTHY ? 204 : 503);
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public void read() {
        // It is told without asking.
    }

    @Override
    public void catchUp() {
        await().until(() -> {
            // Nobody waits for the time of the next try.
            given.run("update webhook_delivery set due_at = created_at where state = 'WAITING'");
            return hook.view().getInt("waiting") == 0 && hook.nothingUnderWay();
        });
    }

    @Override
    public Map<String, String> copy() {
        Map<String, String> titles = new HashMap<>();
        told.forEach((id, message) -> {
            if (message.get("data.item") != null) {
                titles.put(id, message.getString("data.item.title"));
            }
        });
        return titles;
    }

    Map<String, Long> versions() {
        Map<String, Long> versions = new HashMap<>();
        copy().keySet().forEach(id -> versions.put(id, told.get(id).getLong("data.version")));
        return versions;
    }

    @Override
    public void close() {
        given.run("delete from webhook where id = cast(?1 as uuid)", hook.id());
        receiver.close();
    }
}
