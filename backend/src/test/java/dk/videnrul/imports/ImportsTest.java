package dk.videnrul.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportsTest extends HttpTest {
    private static final String PATH = "/api/v1/imports/knowledge-items";

    @Inject
    ImportSteps steps;

    private final String prefix = "import-" + UUID.randomUUID();

    @Test
    void the_four_needed_fields_are_enough() {
        send(line("a", "Titel A") + "\n")
                .then()
                .statusCode(200)
                .body("state", equalTo("done"))
                .body("created", equalTo(1))
                .body("finishedAt", notNullValue());
        assertThat(find("a"))
                .containsEntry("language", "da")
                .containsEntry("visibility", "public")
                .containsEntry("status", "published")
                .containsEntry("themeGroup", null);
    }

    @Test
    void the_owner_is_the_group_that_the_line_names() {
        Given.Group group = given.themeGroup().active();
        send(line("g", "Titel G").replace("}", ", \"themeGroup\": \"" + group.slug() + "\"}"));
        assertThat(find("g")).containsEntry("themeGroup", Map.of("slug", group.slug(), "name", group.name()));
    }

    @Test
    void importing_again_changes_instead_of_doubling() {
        send(line("a", "Første") + "\n" + line("b", "Samme"));
        send(line("a", "Ændret") + "\n" + line("b", "Samme") + "\n" + line("c", "Ny"))
                .then()
                .body("created", equalTo(1))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1));
        assertThat(given.rows("select title from knowledge_item where external_id = '" + prefix + "a'"))
                .isEqualTo(List.of("Ændret"));
    }

    @Test
    void the_same_id_twice_in_one_file_is_one_item() {
        send(line("d", "Først") + "\n" + line("d", "Sidst")).then().body("created", equalTo(1));
        assertThat(given.rows("select title from knowledge_item where external_id = '" + prefix + "d'"))
                .isEqualTo(List.of("Sidst"));
    }

    @Test
    void every_fault_of_every_line_is_told_and_nothing_is_written() {
        String lines = String.join(
                "\n",
                line("ok", "God linje"),
                "{\"title\": \"T\"",
                "",
                "{\"externalId\": \"%s2\", \"title\": \"\", \"summary\": \"S\", \"kind\": \"tale\", \"colour\": 1}"
                        .formatted(prefix),
                "{\"externalId\": \"%s3\", \"title\": \"T\", \"summary\": \"S\", \"kind\": \"method\","
                                .formatted(prefix)
                        + " \"themeGroup\": \"nowhere\", \"topics\": [\"nonsense\"], \"municipality\": \"9999\"}",
                "{\"title\": \"T\", \"summary\": \"S\", \"kind\": \"method\"}");
        send(lines)
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"))
                .body("lines", equalTo(6))
                .body("faulty", equalTo(4))
                .body("created", equalTo(0))
                .body("faults.findAll { it.line == 2 }.code", equalTo(List.of("malformed-json")))
                .body("faults.findAll { it.line == 4 }.pointer", containsInAnyOrder("/title", "/kind", "/colour"))
                .body(
                        "faults.findAll { it.line == 5 }.pointer",
                        containsInAnyOrder("/themeGroup", "/topics/0", "/municipality", "/outcome"))
                .body("faults.findAll { it.line == 6 }.pointer", containsInAnyOrder("/externalId", "/outcome"));
        assertThat(countWritten()).isZero();
    }

    @Test
    void the_good_lines_go_in_where_that_is_asked_for() {
        asSecretariat()
                .queryParam("partial", true)
                .contentType(ImportResource.NDJSON)
                .body(line("ok", "God") + "\n{}\n")
                .post(PATH)
                .then()
                .body("state", equalTo("done"))
                .body("created", equalTo(1))
                .body("faulty", equalTo(1));
    }

    @Test
    void a_dry_run_writes_nothing() {
        asSecretariat()
                .queryParam("dryRun", true)
                .contentType(ImportResource.NDJSON)
                .body(line("ok", "God") + "\n{}\n")
                .post(PATH)
                .then()
                .body("state", equalTo("done"))
                .body("faulty", equalTo(1))
                .body("created", equalTo(0));
        assertThat(countWritten()).isZero();
    }

    @Test
    void many_lines_are_accepted_followed_and_found() {
        int many = 1000;
        String lines = IntStream.range(0, many)
                .mapToObj(n -> line("-" + n, "Stor " + n))
                .collect(Collectors.joining("\n"));
        Response accepted = send(lines);
        accepted.then().statusCode(202).header("Location", notNullValue());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> asSecretariat()
                        .get(accepted.getHeader("Location"))
                        .jsonPath()
                        .getString("state")
                        .equals("done"));
        asSecretariat()
                .get(accepted.getHeader("Location"))
                .then()
                .body("created", equalTo(many))
                .body("imported", equalTo(many));
        asSecretariat()
                .get("/api/v1/imports")
                .then()
                .body("items.id", hasItem(accepted.jsonPath().getString("id")));
    }

    @Test
    void an_import_that_was_interrupted_is_carried_on() {
        // As a node leaves it that was killed after accepting: lines in the database, nothing done.
        UUID job = UUID.randomUUID();
        given.run("""
                insert into import_job (id, created_by, created_at, state, dry_run, partial, demo, lines, checked, imported,
                    created_items, changed_items, unchanged_items, faulty, attempts)
                values (?1, 'client:killed', now(), 'CHECKING', false, false, false, 1, 0, 0, 0, 0, 0, 0, 0)""", job);
        given.run(
                "insert into import_chunk (job, number, first_line, lines) values (?1, 0, 1, ?2)",
                job,
                line("k", "Kom videre"));
        await().until(() -> countWritten() == 1);
        assertThat(given.rows("select state from import_job where id = '" + job + "'"))
                .isEqualTo(List.of("DONE"));
        assertThat(steps.step(job)).isFalse();
    }

    @Test
    void only_the_secretariat_imports() {
        asGuest()
                .contentType(ImportResource.NDJSON)
                .body(line("x", "X"))
                .post(PATH)
                .then()
                .statusCode(401);
        as(given.member())
                .contentType(ImportResource.NDJSON)
                .body(line("x", "X"))
                .post(PATH)
                .then()
                .statusCode(403);
        as(given.member()).get("/api/v1/imports").then().statusCode(403);
        asSecretariat().get("/api/v1/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void no_lines_and_broken_letters_are_told() {
        send("").then().statusCode(422).body("errors.code", hasItem("no-lines"));
        asSecretariat()
                .contentType(ImportResource.NDJSON)
                .body(new byte[] {'{', '"', (byte) 0xE6, '"', ':', '1', '}', '\n'})
                .post(PATH)
                .then()
                .statusCode(200)
                .body("faults.code", hasItem("bad-encoding"));
    }

    private Response send(String lines) {
        return asSecretariat().contentType(ImportResource.NDJSON).body(lines).post(PATH);
    }

    private String line(String id, String title) {
        return "{\"externalId\": \"%s%s\", \"title\": \"%s\", \"summary\": \"Resumé af %s\", \"kind\": \"evidence\"}"
                .formatted(prefix, id, title, title);
    }

    private Map<String, Object> find(String id) {
        String wanted = prefix + id;
        return await().until(() -> newest(wanted), Objects::nonNull);
    }

    private Map<String, Object> newest(String externalId) {
        return asGuest()
                .queryParam("sort", "newest")
                .queryParam("limit", 100)
                .get(Items.PATH)
                .jsonPath()
                .getMap("items.find { it.externalId == '" + externalId + "' }");
    }

    private int countWritten() {
        return ((Number) given.rows("select count(*) from knowledge_item where external_id like '" + prefix + "%'")
                        .getFirst())
                .intValue();
    }
}
