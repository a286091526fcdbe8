package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.access.Caller;
import dk.videnrul.access.Calls;
import dk.videnrul.access.Scene;
import dk.videnrul.access.Thing;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Operation;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scene in which everything that can be read is there, set once for all walks: reading changes nothing. */
final class Stage {
    private static @Nullable Stage stage;

    private final Scene scene;
    private final Calls calls;
    private final Map<String, Reading> readings = new HashMap<>();

    /**
     * A call that reads something which is there.
     *
     * @param parameters what the operation needs
     */
    record Reading(String address, @Nullable String token, Map<String, String> parameters, Response answer) {
        RequestSpecification again() {
            return (token == null ? HttpTest.asGuest() : HttpTest.withToken(token)).queryParams(parameters);
        }
    }

    private Stage(Given given) {
        scene = new Scene(given);
        calls = new Calls(scene, given);
    }

    static synchronized Stage of(Given given) {
        if (stage == null) {
            stage = new Stage(given);
        }
        return stage;
    }

    /** A successful call of an operation that reads. */
    synchronized Reading reading(Operation operation) {
        return readings.computeIfAbsent(operation.id(), id -> read(operation));
    }

    private Reading read(Operation operation) {
        Map<String, String> parameters = needed(operation);
        List<Integer> seen = new ArrayList<>();
        for (Calls.Call call : calls.of(operation.id())) {
            for (Thing thing : call.things()) {
                Optional<Caller> caller = scene.callers.reversed().stream()
                        .filter(each -> AccessTable.allows(each.actor(), call.action(), thing.on(each)))
                        .findFirst();
                if (caller.isPresent()) {
                    Reading reading =
                            read(thing.path(operation.path()), caller.get().token(), parameters);
                    seen.add(reading.answer().statusCode());
                    if (reading.answer().statusCode() == 200) {
                        return reading;
                    }
                }
            }
        }
        throw new AssertionError("Nobody reads anything by " + operation.called() + ": " + seen);
    }

    private static Reading read(String address, @Nullable String token, Map<String, String> parameters) {
        RequestSpecification call = token == null ? HttpTest.asGuest() : HttpTest.withToken(token);
        return new Reading(
                address, token, parameters, call.queryParams(parameters).get(address));
    }

    /** The parameters without which an operation cannot be called, by the examples of the contract. */
    private static Map<String, String> needed(Operation operation) {
        Map<String, String> needed = new HashMap<>();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                assertThat(parameter.path("example").isMissingNode())
                        .as("example of %s of %s", parameter.path("name"), operation.id())
                        .isFalse();
                needed.put(
                        parameter.path("name").asText(),
                        parameter.path("example").asText());
            }
        }
        return needed;
    }
}
