package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is created has an address, and is created once however often it is sent. */
@QuarkusTest
class CreationsTest extends HttpTest {

    @TestFactory
    Stream<DynamicTest> every_creation_is_done_once_and_says_where_it_is() {
        Creations creations = new Creations(given);
        return Exceptions.walk(Exceptions.Rule.CREATIONS_ARE_REPEATED, Operation::creates, operation -> {
            Creation creation = creations.of(operation);
            String key = UUID.randomUUID().toString();
            Response first = creation.send(key);
            assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
            String location = first.header("Location");
            assertThat(location).startsWith("/api/v1/");
            creation.as().get(location).then().statusCode(200);

            Response again = creation.send(key);
            again.then().statusCode(201).header("Location", equalTo(location));
            assertThat(again.asString()).isEqualTo(first.asString());
            if (operation.takesBody()) {
                creation.sendOther(key).then().statusCode(422).body("errors.code", hasItem("idempotency-key-reused"));
            }
        });
    }
}
