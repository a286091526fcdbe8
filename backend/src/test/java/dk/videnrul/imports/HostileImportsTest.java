package dk.videnrul.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.videnrul.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HostileImportsTest extends HttpTest {
    private static final String HEADER = "externalId,title,summary,kind\n";
    private static final String GOOD = "hostile,T,S,evidence\n";

    @Test
    void a_quote_that_is_never_closed_is_told_at_its_row() {
        csv(HEADER + GOOD + "x,\"T,S,evidence\n" + GOOD)
                .body("state", equalTo("refused"))
                .body("faults.findAll { it.line == 3 }.code", equalTo(List.of("malformed-row")));
    }

    @Test
    void a_row_without_end_is_not_read_to_its_end() {
        csv(HEADER + GOOD + "x,\"" + "a".repeat(10_000_000) + "\",S,evidence\n")
                .body("faults.findAll { it.line == 3 }.code", equalTo(List.of("row-without-end")));
    }

    @Test
    void a_nul_character_is_told_at_its_column() {
        csv(HEADER + "x,T\0T,S,evidence\n").body("faults.code", hasItem("nul-character"));
    }

    @Test
    void a_thousand_columns_are_too_many() {
        String header = IntStream.range(0, 1000).mapToObj(n -> "title").collect(Collectors.joining(","));
        csv(header + "\n").statusCode(422).body("errors.code", hasItem("too-many-columns"));
    }

    @Test
    void what_is_no_table_is_refused_at_once() {
        csv("%PDF-1.7 and so on\n").statusCode(422).body("errors.code", hasItem("no-known-columns"));
        csv("\"").statusCode(422).body("errors.code", hasItem("no-known-columns"));
        csv(HEADER).statusCode(422).body("errors.code", hasItem("no-lines"));
        csv("").statusCode(422).body("errors.code", hasItem("no-lines"));
    }

    @Test
    void json_that_is_deep_or_long_or_has_no_end_is_told_at_its_element() {
        json("[" + "[".repeat(200) + "]".repeat(200) + "]")
                .body("faults.findAll { it.line == 1 }.code", hasItem("malformed-json"));
        json("[{\"title\": \"" + "a".repeat(1_500_000) + "\"}, 7]")
                .body("lines", equalTo(2))
                .body("faults.findAll { it.line == 1 }.code", equalTo(List.of("line-too-long")));
        json("[{\"title\": 1}, {\"title\": ")
                .body("faults.findAll { it.line == 2 }.code", equalTo(List.of("malformed-json")));
        json("{\"title\": 1}").body("faults.code", equalTo(List.of("wrong-type")));
        json("").statusCode(422).body("errors.code", hasItem("no-lines"));
    }

    @Test
    void a_line_that_is_too_long_is_told_and_the_next_is_read() {
        send("application/x-ndjson", "a".repeat(2_000_000) + "\n{}\n")
                .body("lines", equalTo(2))
                .body("faults.findAll { it.line == 1 }.code", equalTo(List.of("line-too-long")));
    }

    @Test
    void other_kinds_of_files_are_not_taken() {
        send("application/xml", "<items/>").statusCode(415);
    }

    private static ValidatableResponse csv(String text) {
        return send("text/csv", text);
    }

    private static ValidatableResponse json(String text) {
        return send("application/json", text);
    }

    private static ValidatableResponse send(String type, String text) {
        return asSecretariat()
                .queryParam("dryRun", !text.contains("\"T"))
                .contentType(type)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports/knowledge-items")
                .then();
    }
}
