package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.testsupport.Contract;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Operation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** HEAD, OPTIONS and the methods that an address does not have (RFC 9110). */
@QuarkusTest
class MethodsTest extends HttpTest {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** Whose GET, outside the contract, leads people on to a page of the client. */
    private static final Set<String> WITH_A_PAGE =
            Set.of("/api/v1/briefs/unsubscribe/{token}", "/api/v1/digests/unsubscribe/{token}");

    private static final List<String> SAME_HEADERS = List.of(
            "Content-Type", "Content-Language", "ETag", "Cache-Control", "Vary", "Link", "Content-Security-Policy");

    @TestFactory
    Stream<DynamicTest> head_is_get_without_a_body() {
        Stage stage = Stage.of(given);
        return Contract.walk(Operation::reads, operation -> {
            Stage.Reading reading = stage.reading(operation);
            Response get = reading.again().get(reading.address());
            Response head = reading.again().head(reading.address());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.asByteArray()).isEmpty();
            for (String header : SAME_HEADERS) {
                assertThat(head.header(header)).as(header).isEqualTo(get.header(header));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> options_tells_the_methods_of_every_address() {
        return addresses(address -> assertThat(allowed(asGuest().options(Operation.nowhere(address))))
                .isEqualTo(methods(address)));
    }

    @TestFactory
    Stream<DynamicTest> other_methods_are_refused_with_those_that_there_are() {
        return addresses(address -> {
            for (String method : METHODS) {
                if (!methods(address).contains(method)) {
                    Response refused =
                            asSecretariat().header("If-Match", "*").request(method, Operation.nowhere(address));
                    refused.then()
                            .statusCode(405)
                            .contentType("application/problem+json")
                            .body("status", equalTo(405));
                    assertThat(allowed(refused)).as(method).isEqualTo(methods(address));
                }
            }
        });
    }

    private static Stream<DynamicTest> addresses(java.util.function.Consumer<String> test) {
        return DynamicTest.stream(
                Contract.checkedIn().operations().stream()
                        .map(Operation::path)
                        .distinct()
                        .filter(address -> !WITH_A_PAGE.contains(address)),
                address -> address,
                test::accept);
    }

    private static Set<String> methods(String address) {
        Set<String> methods = Contract.checkedIn().operations().stream()
                .filter(operation -> operation.path().equals(address))
                .map(Operation::verb)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }

    private static Set<String> allowed(Response answer) {
        return answer.headers().getValues("Allow").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
