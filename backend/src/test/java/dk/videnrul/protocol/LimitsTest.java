package dk.videnrul.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.videnrul.testsupport.Contract;
import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.TokenIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nobody takes everything: budgets for each client, person and address, and a bound for the time of a request. */
@QuarkusTest
class LimitsTest extends HttpTest {
    private static final String NETWORK = "/api/v1/network";
    private static final int PER_MINUTE = 4;
    private static final Pattern LEFT = Pattern.compile("\"(\\w+)\";r=(\\d+);t=(\\d+)");

    @Test
    void who_has_spent_everything_waits_and_goes_on() {
        Given.Registered client = given.partner("thrifty-" + UUID.randomUUID(), "knowledge:read");
        given.run("update partner set requests_per_minute = ?1 where id = ?2", PER_MINUTE, client.id());
        Instant start = Instant.parse("2031-03-04T10:00:00Z");
        clock.set(start);
        String token = client.token();
        for (int call = 0; call < PER_MINUTE; call++) {
            withToken(token).get(NETWORK).then().statusCode(200);
        }
        Response refused = withToken(token).get(NETWORK);
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("RateLimit-Policy", equalTo("\"partner\";q=4;w=60"))
                .body("type", equalTo("/api/problems/too-many-requests"));
        int wait = Integer.parseInt(refused.header("Retry-After"));
        assertThat(wait).isBetween(1, 15);
        withToken(TokenIssuer.partner("another-" + UUID.randomUUID()))
                .get(NETWORK)
                .then()
                .statusCode(200);
        clock.set(start.plusSeconds(wait));
        withToken(token).get(NETWORK).then().statusCode(200);
        withToken(token).get(NETWORK).then().statusCode(429);
    }

    @Test
    void a_person_has_one_budget_from_everywhere_and_a_guest_one_for_each_address() {
        var somebody = given.member();
        clock.set(Instant.parse("2031-03-04T11:00:00Z"));
        assertThat(left(from("203.0.113.1", somebody.token()))).isEqualTo(999_999);
        assertThat(left(from("203.0.113.2", somebody.token()))).isEqualTo(999_998);
        String one = "2001:db8::" + Integer.toHexString(somebody.hashCode() & 0xffff);
        assertThat(left(asGuest().header("X-Forwarded-For", one).get(NETWORK))).isEqualTo(999_999);
        assertThat(left(asGuest().header("X-Forwarded-For", one).get(NETWORK))).isEqualTo(999_998);
        assertThat(left(asGuest().header("X-Forwarded-For", one + "0").get(NETWORK)))
                .isEqualTo(999_999);
    }

    /** The framework takes anything else for a name, and asks a name server at every request. */
    @Test
    void web_servers_that_are_believed_are_addresses_and_ranges() {
        assertThat(ConfigProvider.getConfig().getValues("quarkus.http.proxy.trusted-proxies", String.class))
                .isNotEmpty()
                .allMatch(server -> server.matches("[\\d.]+|[\\da-f.:]+/\\d+"));
    }

    @Test
    void who_tries_tokens_pays_for_the_address() {
        clock.set(Instant.parse("2031-03-04T12:00:00Z"));
        String address = "198.51.100.77";
        Response refused = from(address, "no.such.token");
        refused.then().statusCode(401);
        assertThat(left(refused)).isEqualTo(999_995);
        assertThat(left(asGuest().header("X-Forwarded-For", address).get(NETWORK)))
                .isEqualTo(999_994);
    }

    @Test
    void an_operation_takes_what_it_costs() {
        var somebody = given.member();
        clock.set(Instant.parse("2031-03-04T13:00:00Z"));
        Response answer = withToken(somebody.token()).get("/api/tests/old");
        assertThat(left(answer)).isEqualTo(1_000_000 - OldResource.COST);
    }

    @Test
    void health_is_not_counted() {
        assertThat(asGuest().get("/q/health/live").header("RateLimit")).isNull();
    }

    @TestFactory
    Stream<DynamicTest> every_operation_says_how_it_refuses_who_calls_too_often() {
        return Contract.walk(operation -> true, operation -> {
            assertThat(operation.responses().path("429").path("headers").fieldNames())
                    .toIterable()
                    .contains("RateLimit", "RateLimit-Policy", "Retry-After");
            operation.responses().properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .forEach(answer -> assertThat(
                                    answer.getValue().path("headers").has("RateLimit"))
                            .as(answer.getKey())
                            .isTrue());
        });
    }

    @Test
    void a_statement_that_takes_too_long_is_given_up() {
        asGuest().get("/api/tests/slow").then().statusCode(503).body("status", equalTo(503));
        assertThat(given.rows("show statement_timeout")).singleElement().isEqualTo("1min");
    }

    private static Response from(String address, String token) {
        return withToken(token).header("X-Forwarded-For", address).get(NETWORK);
    }

    private static long left(Response answer) {
        Matcher left = LEFT.matcher(String.valueOf(answer.header("RateLimit")));
        assertThat(left.matches())
                .as("RateLimit: %s", answer.header("RateLimit"))
                .isTrue();
        return Long.parseLong(left.group(2));
    }
}
