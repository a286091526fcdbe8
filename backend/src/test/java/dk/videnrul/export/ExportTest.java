package dk.videnrul.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.startsWith;

import dk.videnrul.testsupport.Given;
import dk.videnrul.testsupport.HttpTest;
import dk.videnrul.testsupport.Items;
import dk.videnrul.testsupport.Statements;
import dk.videnrul.testsupport.Words;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportTest extends HttpTest {
    private static final String PATH = "/api/v1/exports/knowledge-items";
    private static final String IMPORT = "/api/v1/imports/knowledge-items";

    @Inject
    Statements statements;

    private Given.Group group() {
        return given.themeGroup().active();
    }

    @Test
    void what_is_exported_can_be_imported_again_and_changes_nothing() {
        Given.Group group = group();
        String rich = rich(group).publish(HttpTest::asSecretariat);
        String plain = Items.draft().in(group).publish(HttpTest::asSecretariat);
        awaitExported(group, 2);
        for (String format : List.of("csv", "ndjson")) {
            Response file =
                    export(asSecretariat(), group).queryParam("format", format).get(PATH);
            Response again = asSecretariat()
                    .contentType(file.contentType().replace(";charset=utf-8", ""))
                    .body(file.asByteArray())
                    .post(IMPORT);
            again.then()
                    .body("faults", equalTo(List.of()))
                    .body("unchanged", equalTo(2))
                    .body("changed", equalTo(0));
        }
        assertThat(lines(group)).anyMatch(line -> line.contains(rich)).anyMatch(line -> line.contains(plain));
    }

    @Test
    void a_table_opens_in_a_danish_spreadsheet_and_runs_nothing() {
        Given.Group group = group();
        Items.titled("=cmd|' /C calc'!A0").in(group).publish(HttpTest::asSecretariat);
        awaitExported(group, 1);
        Response file = export(asGuest(), group)
                .queryParam("format", "csv")
                .queryParam("bom", true)
                .queryParam("separator", "semicolon")
                .get(PATH);
        file.then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Cache-Control", equalTo("no-store"))
                .header(
                        "Content-Disposition",
                        matchesRegex("attachment; filename=\"viden-\\d{4}-\\d\\d-\\d\\d\\.csv\""));
        String text = new String(file.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF\"id\";\"version\";\"externalId\";\"title\"")
                .contains(";\"'=cmd|' /C calc'!A0\";");
        assertThat(text.split("\r\n")).hasSize(2);
    }

    @Test
    void everybody_exports_what_they_may_see() {
        Given.Group group = group();
        Items.draft().in(group).publish(HttpTest::asSecretariat);
        Items.draft().in(group).with("visibility", "members").publish(HttpTest::asSecretariat);
        Items.draft().in(group).with("visibility", "group").publish(HttpTest::asSecretariat);
        Items.draft().in(group).write(asSecretariat());
        awaitExported(group, 3);
        Given.Somebody inside = given.memberOf(group);
        assertThat(count(asGuest(), group)).isEqualTo(1);
        assertThat(count(asPartner("knowledge:read"), group)).isEqualTo(1);
        assertThat(count(as(given.member()), group)).isEqualTo(2);
        assertThat(count(as(inside), group)).isEqualTo(3);
        asPartner("municipalities:read").get(PATH).then().statusCode(403);
    }

    @Test
    void what_was_archived_is_not_exported() {
        Given.Group group = group();
        String id = Items.draft().in(group).publish(HttpTest::asSecretariat);
        awaitExported(group, 1);
        Items.take(HttpTest::asSecretariat, id, "archived", "reason", "Forældet");
        assertThat(count(asSecretariat(), group)).isZero();
    }

    @Test
    void the_filters_and_words_are_those_of_search() {
        Given.Group group = group();
        Items.titled("Vandrestier for alle").in(group).with("year", 2019).publish(HttpTest::asSecretariat);
        Items.titled("Madlavning").in(group).with("kind", "evidence").publish(HttpTest::asSecretariat);
        awaitExported(group, 2);
        assertThat(lines(export(asGuest(), group).queryParam("q", "vandresti"))).hasSize(1);
        assertThat(lines(export(asGuest(), group).queryParam("kind", "evidence")))
                .hasSize(1);
        assertThat(lines(export(asGuest(), group).queryParam("year", 2019))).hasSize(1);
        assertThat(lines(export(asGuest(), group).queryParam("q", "findesikke")))
                .isEmpty();
        export(asGuest(), group).queryParam("kind", "tale").get(PATH).then().statusCode(400);
    }

    @Test
    void the_media_type_is_chosen_by_what_is_accepted_or_by_the_link() {
        Given.Group group = group();
        export(asGuest().accept("text/csv"), group).get(PATH).then().contentType(startsWith("text/csv"));
        export(asGuest().accept("application/x-ndjson"), group)
                .get(PATH)
                .then()
                .contentType(startsWith("application/x-ndjson"));
        export(asGuest().accept("text/html, */*;q=0.8"), group)
                .queryParam("format", "csv")
                .get(PATH)
                .then()
                .contentType(startsWith("text/csv"));
        asGuest().accept("image/png").get(PATH).then().statusCode(406);
        export(asGuest(), group)
                .head(PATH)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".ndjson"));
    }

    @Test
    void many_items_cost_a_few_statements_for_each_chunk() {
        Given.Group group = group();
        int many = 2 * KnowledgeExport.ITEMS_IN_A_CHUNK + 50;
        String key = "export-" + UUID.randomUUID();
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, many)
                .forEach(n -> lines.append(
                        "{\"externalId\": \"%s-%d\", \"title\": \"T %d\", \"summary\": \"S\", \"kind\": \"evidence\", \"themeGroup\": \"%s\"}\n"
                                .formatted(key, n, n, group.slug())));
        asSecretariat()
                .contentType("application/x-ndjson")
                .body(lines.toString())
                .post(IMPORT);
        awaitExported(group, many);
        long cost =
                statements.during(() -> assertThat(lines(group)).hasSize(many).doesNotHaveDuplicates());
        assertThat(cost).isLessThanOrEqualTo(3 * 5 + 5);
    }

    private Items rich(Given.Group group) {
        Given.Somebody author = given.member();
        return Items.titled("-Titel med; \"tegn\" og | streg\t" + Words.unheardOf())
                .in(group)
                .with("body", "- et punkt\r\n- og \"et\" til\n\n| a | b |\n|---|---|")
                .with("municipality", "0607")
                .with("year", 2021)
                .with("levels", List.of("group", "society"))
                .with("orientation", "promoting")
                .with("topics", List.of("trivsel", "stress"))
                .with("focusAreas", List.of("lighed-i-sundhed"))
                .with(
                        "preventionPackages",
                        List.of(Map.of("id", "tobak", "level", "basic"), Map.of("id", "mental-sundhed")))
                .with(
                        "authors",
                        List.of(
                                Map.of("name", "Firma A/S; afdeling | B"),
                                Map.of("name", author.name(), "memberId", author.id())))
                .with("contact", Map.of("by", "person", "name", "@kari", "email", "kari@example.org"))
                .with("story", Map.of("initiative", "+1", "results", "'=2"))
                .with("evidence", Map.of("effect", "Ved vi ikke"))
                .with("kleNumber", "29.09.00")
                .with("externalId", "rich-" + UUID.randomUUID());
    }

    /** The index follows what is published within a moment. */
    private void awaitExported(Given.Group group, int items) {
        await().until(() -> lines(group).size() == items);
    }

    private static List<String> lines(Given.Group group) {
        return lines(export(asSecretariat(), group));
    }

    private static List<String> lines(RequestSpecification request) {
        return request.queryParam("format", "ndjson")
                .get(PATH)
                .asString()
                .lines()
                .toList();
    }

    private static int count(RequestSpecification request, Given.Group group) {
        return lines(export(request, group)).size();
    }

    private static RequestSpecification export(RequestSpecification request, Given.Group group) {
        return request.queryParam("themeGroup", group.slug());
    }
}
