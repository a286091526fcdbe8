package dk.videnrul.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.On;
import dk.videnrul.testsupport.Contract;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation × everybody × every visibility × own and other group: the answers are those of the table. */
@QuarkusTest
class AccessWalkTest extends HttpTest {
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    @TestFactory
    Stream<DynamicTest> the_answers_are_those_of_the_table() {
        Scene scene = new Scene(given);
        Calls calls = new Calls(scene, given);
        return Contract.walk(operation -> true, operation -> walk(operation, calls.of(operation.id()), scene));
    }

    private static void walk(Operation operation, List<Calls.Call> calls, Scene scene) {
        assertThat(calls).as("Calls says how %s is called", operation.id()).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        for (Calls.Call call : calls) {
            assertThat(operation.definition().path("x-access").toString())
                    .as("@Asks of %s", operation.id())
                    .contains(
                            "\"" + call.action().name().toLowerCase(Locale.ROOT).replace('_', '-') + "\"");
            for (Thing thing : call.things()) {
                for (Caller caller : scene.callers) {
                    int expected = expected(call, thing, caller);
                    int status = status(operation, call, thing, caller);
                    if (expected == 0 ? REFUSED.contains(status) : status != expected) {
                        wrong.add("%s on %s: %d, the table says %s"
                                .formatted(caller.name(), thing.name(), status, expected == 0 ? "yes" : expected));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The status that the table asks for, or 0 where it allows the call. */
    private static int expected(Calls.Call call, Thing thing, Caller caller) {
        On on = thing.on(caller);
        if (thing.seenBy() != null && !AccessTable.allows(caller.actor(), thing.seenBy(), on)) {
            return 404;
        }
        if (AccessTable.allows(caller.actor(), call.action(), on)) {
            return 0;
        }
        return caller.actor().signedIn() ? 403 : 401;
    }

    private static int status(Operation operation, Calls.Call call, Thing thing, Caller caller) {
        RequestSpecification request = caller.token() == null ? asGuest() : withToken(caller.token());
        request.header("If-Match", "\"999999-nobody-has-it\"");
        if (operation.bodyType().equals("multipart/form-data")) {
            request.multiPart("without", "a file");
        } else if (!operation.bodyType().isEmpty()) {
            request.contentType(operation.bodyType()).body(call.body());
        }
        return request.request(operation.verb(), thing.path(operation.path())).statusCode();
    }
}
